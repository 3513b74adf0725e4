package slantwise.corpus;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Bytes as text. Gzip is known by its first two bytes, UTF-8 and UTF-16 by their byte order marks, UTF-16
 * without a mark by where its zero bytes stand. Everything else is read as UTF-8; bytes that are not UTF-8
 * are read in the older encoding that fits the beginning best, Windows-1252 where nothing fits better.
 */
final class TextInput implements Closeable {
    private static final int HEAD = 1 << 16;
    private static final int SURE = 60;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Reader reader;
    private final boolean binary;

    private TextInput(Reader reader, boolean binary) {
        this.reader = reader;
        this.binary = binary;
    }

    /** @param declares whether the text may name its encoding itself, as HTML does */
    static TextInput open(InputStream raw, boolean declares) throws IOException {
        InputStream in = new BufferedInputStream(raw, HEAD);
        in.mark(2);
        int magic = in.read() | in.read() << 8;
        in.reset();
        if (magic == GZIPInputStream.GZIP_MAGIC) {
            in = new BufferedInputStream(new GZIPInputStream(in), HEAD);
        }
        in.mark(HEAD + 1);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Charset wide = wide(head);
        if (wide != null) {
            in.skipNBytes(marked16(head) ? 2 : 0);
            return new TextInput(new InputStreamReader(in, wide), false);
        }
        if (looksBinary(head)) {
            return new TextInput(Reader.nullReader(), true);
        }
        in.skipNBytes(starts(head, 0xEF, 0xBB, 0xBF) ? 3 : 0);
        Charset older = older(head, declares);
        if (older.newEncoder().maxBytesPerChar() > 1.0f) {
            return new TextInput(new InputStreamReader(in, older), false);
        }
        return new TextInput(new MixedReader(in, older), false);
    }

    Reader reader() {
        return reader;
    }

    boolean binary() {
        return binary;
    }

    /** Whether what was read so far held both UTF-8 and bytes of an older encoding. */
    boolean mixed() {
        return reader instanceof MixedReader mixed && mixed.mixed();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static boolean marked16(byte[] head) {
        return starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF);
    }

    private static Charset wide(byte[] head) {
        if (starts(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int pairs = head.length / 2;
        if (pairs < 4) {
            return null;
        }
        int low = 0;
        int high = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            if (head[i] == 0 && head[i + 1] != 0) {
                high++;
            } else if (head[i] != 0 && head[i + 1] == 0 && head[i] >= '\t') {
                low++;
            }
        }
        if (low > pairs * 0.7 && high < pairs * 0.02) {
            return StandardCharsets.UTF_16LE;
        }
        return high > pairs * 0.7 && low < pairs * 0.02 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean looksBinary(byte[] head) {
        if (starts(head, '%', 'P', 'D', 'F') || starts(head, 'P', 'K', 3, 4)) {
            return true;
        }
        int control = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
                control++;
            }
        }
        return control > head.length / 50;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset older(byte[] head, boolean declares) {
        boolean ascii = true;
        for (byte b : head) {
            ascii &= b >= 0;
        }
        if (declares) {
            Charset declared = declared(new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1));
            if (declared != null) {
                return declared;
            }
        }
        if (ascii || MixedReader.isUtf8(head)) {
            return WINDOWS;
        }
        CharsetMatch match = new CharsetDetector().setText(Arrays.copyOf(head, Math.min(head.length, 16384))).detect();
        if (match == null || match.getConfidence() < SURE || match.getName().startsWith("UTF")
                || match.getName().equals("ISO-8859-1") || !Charset.isSupported(match.getName())) {
            return WINDOWS;
        }
        Charset charset = Charset.forName(match.getName());
        return charset.canEncode() ? charset : WINDOWS;
    }

    private static Charset declared(String head) {
        int at = head.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return null;
        }
        int from = at + "charset=".length();
        while (from < head.length() && (head.charAt(from) == '"' || head.charAt(from) == '\'')) {
            from++;
        }
        int to = from;
        while (to < head.length() && to - from < 40 && (Character.isLetterOrDigit(head.charAt(to)) || "-_:".indexOf(head.charAt(to)) >= 0)) {
            to++;
        }
        try {
            Charset charset = Charset.forName(head.substring(from, to));
            boolean plain = charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.ISO_8859_1)
                    || charset.equals(StandardCharsets.US_ASCII) || charset.name().startsWith("UTF-") || !charset.canEncode();
            return plain ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
