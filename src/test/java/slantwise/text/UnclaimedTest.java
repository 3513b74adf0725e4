package slantwise.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnclaimedTest {
    private static List<String> found(String text) {
        return Attributions.find(text).stream().map(a -> a.source().of(text) + " | " + a.content().get(0).of(text)).toList();
    }

    @Test
    void signedQuotations() {
        assertEquals(List.of("Mark Rutte | \u201CThe talks have failed for good.\u201D"), found("\u201CThe talks have failed for good.\u201D\u00A0\u2015 Mark Rutte"));
        assertEquals(List.of("Reuters | \u201CThe talks have failed for good.\u201D"), found("\u201CThe talks have failed for good.\u201D [Reuters.]"));
    }

    @Test
    void anyVerbBesideAQuotation() {
        assertEquals(List.of("Mark Rutte | \"The talks have failed for good,\""), found("\"The talks have failed for good,\" Mark Rutte went on."));
        assertEquals(List.of("he | \"The talks have failed for good,\""), found("\"The talks have failed for good,\" he deadpanned."));
        assertEquals(List.of("Mark Rutte | \"The talks have failed for good.\""), found("Mark Rutte fumed, \"The talks have failed for good.\""));
    }

    @Test
    void noVerbNoSpeaker() {
        assertEquals(List.of(), found("\"The talks have failed for good,\" and winter is near."));
        assertEquals(List.of(), found("The book \"The End of the Long Talks\" - a success - sold well."));
    }
}
