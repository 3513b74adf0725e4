/** The source list, the readers of each format, extraction, articles and rejections. */
package slantwise.corpus;
