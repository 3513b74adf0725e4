package slantwise.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and, wherever a byte is no part of sound UTF-8, that byte in an older one-byte encoding.
 * A sequence that is cut off at the end of the stream is dropped.
 */
final class MixedReader extends Reader {
    private final InputStream in;
    private final String older;
    private final byte[] bytes = new byte[1 << 15];
    private int at;
    private int end;
    private boolean ended;
    private char pending;
    private boolean hasPending;
    private boolean sound;
    private boolean broken;

    MixedReader(InputStream in, Charset older) {
        this.in = in;
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        this.older = new String(all, older);
    }

    /** Whether both kinds of bytes were seen so far. */
    boolean mixed() {
        return sound && broken;
    }

    /** Whether the bytes are UTF-8, but for a sequence cut off at their end. */
    static boolean isUtf8(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int length = length(bytes, i, bytes.length);
            if (length < 0) {
                return bytes.length - i < 4 && length == -2;
            }
            i += length;
        }
        return true;
    }

    @Override
    public int read(char[] chars, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        int to = from;
        if (hasPending) {
            chars[to++] = pending;
            hasPending = false;
        }
        while (to < from + count) {
            if (end - at < 4 && !ended) {
                if (to > from && in.available() == 0 && at == end) {
                    break;
                }
                fill();
            }
            if (at == end) {
                break;
            }
            int length = length(bytes, at, end);
            if (length == 1) {
                chars[to++] = (char) bytes[at++];
            } else if (length > 1) {
                sound = true;
                int c = new String(bytes, at, length, StandardCharsets.UTF_8).codePointAt(0);
                at += length;
                if (Character.isBmpCodePoint(c)) {
                    chars[to++] = (char) c;
                } else {
                    chars[to++] = Character.highSurrogate(c);
                    pending = Character.lowSurrogate(c);
                    hasPending = true;
                    if (to < from + count) {
                        chars[to++] = pending;
                        hasPending = false;
                    }
                }
            } else if (length == -2 && ended && sound) {
                at = end;
            } else {
                broken = true;
                chars[to++] = older.charAt(bytes[at++] & 0xFF);
            }
        }
        return to == from ? -1 : to - from;
    }

    /** The length of the sequence at a place; -1 where it is unsound, -2 where the bytes end within it. */
    private static int length(byte[] bytes, int at, int end) {
        int b = bytes[at] & 0xFF;
        if (b < 0x80) {
            return 1;
        }
        int length = b >= 0xC2 && b <= 0xDF ? 2 : b >= 0xE0 && b <= 0xEF ? 3 : b >= 0xF0 && b <= 0xF4 ? 4 : -1;
        for (int i = 1; i < length; i++) {
            if (at + i >= end) {
                return -2;
            }
            int c = bytes[at + i] & 0xFF;
            int low = i > 1 ? 0x80 : b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
            int high = i > 1 ? 0xBF : b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
            if (c < low || c > high) {
                return -1;
            }
        }
        return length;
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        int more = in.read(bytes, end, bytes.length - end);
        if (more < 0) {
            ended = true;
        } else {
            end += more;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
