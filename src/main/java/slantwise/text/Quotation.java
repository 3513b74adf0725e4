package slantwise.text;

/**
 * A stretch inside quotation marks, marks included. A quotation over several paragraphs is one Quotation a
 * paragraph.
 *
 * @param closed whether its closing mark was found
 * @param continues whether it goes on with the quotation before it, as its opening mark repeated at a
 *     paragraph's start says
 */
record Quotation(int from, int to, boolean closed, boolean continues) {
    /** The words without the marks. */
    Span inner(String text) {
        int start = from;
        while (start < to && Quotations.isMark(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Quotations.isMark(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    Span span() {
        return new Span(from, to);
    }
}
