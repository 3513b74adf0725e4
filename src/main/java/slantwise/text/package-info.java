/** Sentences, tokens, voices with their speakers, targets and language. */
package slantwise.text;
