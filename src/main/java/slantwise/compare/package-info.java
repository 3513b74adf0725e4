/** What is said of outlets side by side: estimates, contrasts, wording, distances, coverage. */
package slantwise.compare;
