package throughline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import throughline.plan.SmallPlans;

/** Files and folders that cannot be opened as a workspace: each is refused by name and left alone. */
class OpeningTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve(WorkspaceFolder.FILE);
    }

    private static Workspace open(Path folder) {
        return Workspace.open(folder, Clock.systemUTC());
    }

    private static Trouble troubleOf(Path folder) {
        WorkspaceException refused =
                assertThrows(WorkspaceException.class, () -> open(folder).close());
        assertFalse(refused.getMessage().isBlank());
        return refused.trouble();
    }

    private void make(String... statements) throws SQLException {
        String url = "jdbc:h2:" + folder.resolve("throughline");
        try (Connection connection = DriverManager.getConnection(url, "THROUGHLINE", "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void aSecondOpeningIsRefusedAndTheFirstUnharmed() {
        try (Workspace first = open(folder)) {
            assertEquals(Trouble.HELD, troubleOf(folder));
            assertEquals(Trouble.HELD, troubleOf(folder));
            first.create(SmallPlans.map());
            assertEquals(1, first.plans().size());
        }
        open(folder).close();
    }

    @Test
    void anEmptyFileIsNotMadeIntoAWorkspace() throws IOException {
        Files.createFile(file());
        assertEquals(Trouble.DAMAGED, troubleOf(folder));
        assertEquals(0, Files.size(file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"some text", "PK\u0003\u0004 a zip", "H:1,block:0", "SQLite format 3"})
    void aFileOfAnotherKindIsRefused(String content) throws IOException {
        Files.writeString(file(), content.repeat(1_000));
        assertEquals(Trouble.FOREIGN, troubleOf(folder));
        assertEquals(content.repeat(1_000), Files.readString(file()));
    }

    @Test
    void aLinkOrAFolderInPlaceOfTheFileIsRefused() throws IOException {
        Files.createSymbolicLink(file(), Path.of("/dev/zero"));
        assertEquals(Trouble.FOREIGN, troubleOf(folder));
        Files.delete(file());
        Files.createDirectory(file());
        assertEquals(Trouble.FOREIGN, troubleOf(folder));
    }

    @Test
    void aNewerSchemaIsLeftUntouched() throws Exception {
        open(folder).close();
        make("update app_meta set schema_now = " + (Migrations.SCHEMA + 1));
        byte[] before = Files.readAllBytes(file());
        assertEquals(Trouble.NEWER, troubleOf(folder));
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void aNewerFileFormatIsLeftUntouched() throws Exception {
        open(folder).close();
        String content = Files.readString(file(), StandardCharsets.ISO_8859_1).replace("format:3", "format:4");
        Files.writeString(file(), content, StandardCharsets.ISO_8859_1);
        assertEquals(Trouble.NEWER, troubleOf(folder));
        assertEquals(content, Files.readString(file(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() throws Exception {
        make("create table people (id int primary key)");
        assertEquals(Trouble.FOREIGN, troubleOf(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias hit as 'void hit() throws Exception { new java.io.File(\"%s\").createNewFile(); }'",
                "create view plans as select file_write('x', '%s') from plan",
                "create trigger t before select on plan as 'org.h2.api.Trigger create() throws Exception {"
                        + " new java.io.File(\"%s\").createNewFile(); return (c, o, n) -> {}; }'",
                "alter table plan add column x int default file_write('x', '%s')",
                "alter table plan add column x int generated always as (length(file_read('%s')))",
                "alter table plan add constraint c check (file_write('x', '%s') > 0)",
                "create domain d as int default length('%s')",
                "create constant c value '%s'",
                "create linked table l('', 'jdbc:h2:mem:x', '', '', '(select ''%s'')')",
                "create sequence s start with length('%s')",
            })
    void nothingOfAStrangersIsRun(String statement) throws Exception {
        Path hit = folder.resolve("hit");
        open(folder).close();
        make(statement.formatted(hit));
        Files.deleteIfExists(hit);
        byte[] before = Files.readAllBytes(file());
        assertEquals(Trouble.FOREIGN, troubleOf(folder));
        assertFalse(Files.exists(hit));
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void aMissingFileIsNotReplacedByAnEmptyOne() throws IOException {
        try (Workspace workspace = open(folder)) {
            workspace.create(SmallPlans.map());
        }
        Files.delete(file());
        assertEquals(Trouble.MISSING, troubleOf(folder));
        assertFalse(Files.exists(file()));
        Files.delete(folder.resolve("throughline.saves"));
        assertEquals(Trouble.MISSING, troubleOf(folder));
    }

    @Test
    void aFolderThatCannotBeIsRefused() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "x");
        assertEquals(Trouble.NOT_WRITABLE, troubleOf(inTheWay));
        assertEquals(Trouble.NOT_WRITABLE, troubleOf(inTheWay.resolve("below")));
        assertEquals(Trouble.NOT_WRITABLE, troubleOf(folder.resolve("x".repeat(300))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;INIT=RUNSCRIPT FROM 'x'",
                "a;IFEXISTS=FALSE",
                "line\nfeed",
                "back\\slash",
                "bell\u0007",
                "separator\u2028",
            })
    void aNameThatTheDatabaseWouldReadAsMoreIsRefused(String name) {
        assertEquals(Trouble.BAD_PLACE, troubleOf(folder.resolve(name)));
        assertFalse(Files.exists(folder.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "per%cent %41",
                "~",
                "mem:x",
                "tcp:",
                "file:",
                "nio:memFS:",
                "${user.home}",
                "Ünïcode 😀 日本",
                "quote'\"s",
                "a,b=c?d#e&f",
                " blanks ",
                "throughline.mv.db",
            })
    void aStrangeNameMeansItself(String name) throws IOException {
        Path strange = folder.resolve(name);
        try (Workspace workspace = open(strange)) {
            workspace.create(SmallPlans.map());
        }
        assertTrue(Files.isRegularFile(strange.resolve(WorkspaceFolder.FILE)));
        try (var children = Files.list(folder)) {
            assertEquals(1, children.count());
        }
        try (Workspace workspace = open(strange)) {
            assertEquals(1, workspace.plans().size());
        }
    }

    @Test
    void aCrashWhileTheFileWasBeingMadeIsCleanedUp() throws IOException {
        Files.writeString(folder.resolve("throughline-new.mv.db"), "half");
        open(folder).close();
        assertFalse(Files.exists(folder.resolve("throughline-new.mv.db")));
    }
}
