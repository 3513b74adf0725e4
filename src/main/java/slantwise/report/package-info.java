/** Tables, charts and pages, rendered from a finished {@link slantwise.compare.Comparison} and nothing else. */
package slantwise.report;
