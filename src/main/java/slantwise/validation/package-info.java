/** Labelled tasks, expected figures and their tolerances. */
package slantwise.validation;
