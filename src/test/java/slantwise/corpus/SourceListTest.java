package slantwise.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceListTest {
    @TempDir
    Path directory;

    private Path list(String text) throws IOException {
        return Files.writeString(directory.resolve("sources.csv"), text);
    }

    private String fault(String text) throws IOException {
        Path file = list(text);
        String message = assertThrows(InputException.class, () -> SourceList.read(file)).getMessage();
        assertTrue(message.contains("sources.csv"), message);
        return message;
    }

    @Test
    void fillsInWhatARowLeavesOut() throws IOException {
        List<Source> sources = SourceList.read(list("outlet,format,path\nThe Daily Wörld!,page-text,pages/*.txt\n"));
        assertEquals(List.of(new Source("the-daily-world-2", "The Daily Wörld!", "The Daily Wörld!", Format.PAGE_TEXT,
                directory.toRealPath().resolve("pages/*.txt").toString(), "en", "", "", Map.of(), 2)), real(sources));
    }

    private List<Source> real(List<Source> sources) throws IOException {
        String given = directory.toAbsolutePath().normalize().toString();
        String real = directory.toRealPath().toString();
        return sources.stream().map(s -> new Source(s.id(), s.outlet(), s.group(), s.format(), s.path().replace(given, real), s.language(),
                s.published(), s.url(), s.fields(), s.line())).toList();
    }

    @Test
    void readsEveryColumnAndIgnoresUnknownOnesAndAByteOrderMark() throws IOException {
        Source source = SourceList.read(list("\ufeffSource,Outlet,group,FORMAT,path,language,published,url,fields,note\n"
                + "s1,Wire,agencies,CSV,hdfs://host/a b/*.csv,EN,\"December 11, 2025\",https://example.org/,\"title=Title; text = Text\",mine\n")).get(0);
        assertEquals(new Source("s1", "Wire", "agencies", Format.CSV, "hdfs://host/a b/*.csv", "en", "2025-12-11", "https://example.org/",
                Map.of("title", "Title", "text", "Text"), 2), source);
    }

    @Test
    void keepsUrisAndAbsolutePathsAndFoldsParents() throws IOException {
        List<Source> sources = SourceList.read(list("outlet,format,path\na,html,file:/data/x\nb,html,s3a://bucket/x\nc,html,/data/x/\nd,html,../x\n"));
        assertEquals(List.of("file:/data/x", "s3a://bucket/x", "/data/x/"), sources.subList(0, 3).stream().map(Source::path).toList());
        assertEquals(directory.toAbsolutePath().getParent().resolve("x").toString(), sources.get(3).path());
    }

    @Test
    void takesOutletsThatLookLikeFormulasOrMarkup() throws IOException {
        List<Source> sources = SourceList.read(list("outlet,format,path\n=cmd(),csv,a.csv\n<script>alert(1)</script>,csv,b.csv\n"));
        assertEquals(List.of("=cmd()", "<script>alert(1)</script>"), sources.stream().map(Source::outlet).toList());
        assertEquals(2, sources.stream().map(Source::id).distinct().count());
    }

    @Test
    void namesAMissingFile() {
        String message = assertThrows(InputException.class, () -> SourceList.read(directory.resolve("none.csv"))).getMessage();
        assertTrue(message.contains("none.csv") && message.contains("no such file"), message);
    }

    @Test
    void namesAnEmptyFileAndAListWithoutRows() throws IOException {
        assertTrue(fault("").contains("empty"));
        assertTrue(fault("outlet,format,path\n\n").contains("no source"));
    }

    @Test
    void namesAMissingColumn() throws IOException {
        assertTrue(fault("outlet,path\na,b\n").contains("'format'"));
    }

    @Test
    void namesTheLineOnWhichAQuotationMarkOpens() throws IOException {
        String message = fault("outlet,format,path\na,csv,a.csv\nb,\"csv,b.csv\nc,csv,c.csv\n");
        assertTrue(message.contains("line 3") && message.contains("column 2"), message);
    }

    @Test
    void namesADuplicateId() throws IOException {
        String message = fault("source,outlet,format,path\nx,a,csv,a.csv\nx,b,csv,b.csv\n");
        assertTrue(message.contains("line 3") && message.contains("'x'") && message.contains("line 2"), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a,word,a.csv,,|'format'|'word'", "a,csv,a.csv,text,|'fields'|'text'", "a,csv,a.csv,body=Text,|'fields'|'body=Text'",
        "a,csv,a.csv,text=A;text=B,|'fields'|'text=A;text=B'", "a,csv,a.csv,,2025-13-45|'published'|'2025-13-45'",
        ",csv,a.csv,,|'outlet'|''", "a,csv,,,|'path'|''"})
    void namesLineColumnAndValue(String row, String column, String value) throws IOException {
        String message = fault("outlet,format,path,fields,published\n" + row + "\n");
        assertTrue(message.contains("line 2") && message.contains(column) && message.contains(value) && message.contains("expected"), message);
    }

    @Test
    void refusesABinaryFile() throws IOException {
        Files.write(directory.resolve("sources.csv"), new byte[] {1, 0, 2, 0, 0, 3, 0, 0, 0});
        assertThrows(InputException.class, () -> SourceList.read(directory.resolve("sources.csv")));
    }

    @Test
    void readsUtf16() throws IOException {
        Files.write(directory.resolve("sources.csv"), "\ufeffoutlet,format,path\nÉcho,csv,a.csv\n".getBytes(StandardCharsets.UTF_16LE));
        assertEquals("Écho", SourceList.read(directory.resolve("sources.csv")).get(0).outlet());
    }
}
