/** Bootstrap, permutation, false-discovery rate and effect sizes over plain arrays. */
package slantwise.statistics;
