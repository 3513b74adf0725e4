/** The Spark plan: the session, the record encoders, the stages and the run; the only package that imports Spark. */
package slantwise.job;
