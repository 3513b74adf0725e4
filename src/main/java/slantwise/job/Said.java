package slantwise.job;

/**
 * Words that an article gives to a speaker with one cue.
 *
 * @param words words, punctuation not counted
 * @param direct words among them inside quotation marks
 */
public record Said(String outlet, String speaker, String article, String cue, long words, long direct) {
}
