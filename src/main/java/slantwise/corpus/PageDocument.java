package slantwise.corpus;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;

/** The one document of a page, as text or as HTML. */
final class PageDocument implements DocumentReader.Documents {
    private final Source source;
    private final String location;
    private final Reader text;
    private final Cleaner cleaner;
    private final LocalDate today;
    private boolean read;

    PageDocument(Source source, String location, Reader text, Cleaner cleaner, LocalDate today) {
        this.source = source;
        this.location = location;
        this.text = text;
        this.cleaner = cleaner;
        this.today = today;
    }

    @Override
    public Intake next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        StringBuilder whole = new StringBuilder();
        char[] buffer = new char[1 << 14];
        for (int count = text.read(buffer); count > 0; count = text.read(buffer)) {
            whole.append(buffer, 0, count);
            if (whole.length() > DocumentReader.LONGEST) {
                return cleaner.reject(Draft.of(location, List.of()), source.outlet(), Rejection.Reason.TOO_LONG,
                        "The page has more than " + DocumentReader.LONGEST + " characters.");
            }
        }
        return cleaner.clean(source.format() == Format.HTML ? html(whole.toString()) : pageText(whole.toString()));
    }

    private Draft pageText(String page) {
        PageText found = PageText.read(page, today);
        return new Draft(location, found.title(), found.lead(), found.body(), found.published(), "", "", "", "");
    }

    private Draft html(String page) {
        HtmlPage found = HtmlPage.read(page, source.url(), today);
        return new Draft(location, found.title(), found.lead(), found.body(), found.published(), found.url(), "", "", found.credit());
    }
}
