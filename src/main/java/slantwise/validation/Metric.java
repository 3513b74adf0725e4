package slantwise.validation;

/**
 * A figure on labelled data.
 *
 * @param value in the metric's unit, mostly 0 to 1
 * @param low lower end of the 95 % bootstrap interval over items
 * @param high upper end
 */
public record Metric(double value, double low, double high) {
}
