package throughline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at a closed database file before the database does. H2 would make an empty file into a new workspace, and would run
 * what a stranger's file holds.
 */
final class FileCheck {

    private static final int BLOCK = 4_096;
    private static final int NEWEST_FILE_FORMAT = 3;
    private static final Pattern FILE_FORMAT = Pattern.compile("format:(\\d{1,9})");

    private FileCheck() {}

    /**
     * Returns the version of the schema in the file; nothing is written, and nothing in the file is run.
     *
     * @param known the newest schema that can be read
     * @param witnessed the number of saves that the file must know of
     * @throws WorkspaceException {@link Trouble#DAMAGED}, {@link Trouble#FOREIGN}, {@link Trouble#NEWER},
     *     {@link Trouble#OLDER} or {@link Trouble#HELD}
     */
    static int schemaOf(Path file, int known, long witnessed) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new WorkspaceException(Trouble.FOREIGN, file, "", null);
            }
            checkHeader(file);
        } catch (IOException e) {
            throw Troubles.of(file, e);
        }
        SchemaPeek.Claim claim = SchemaPeek.claim(file);
        if (claim.schema() > known) {
            throw newer(file, claim.schema(), known);
        }
        if (claim.saves() < witnessed) {
            throw new WorkspaceException(Trouble.OLDER, file, claim.saves() + " < " + witnessed, null);
        }
        return claim.schema();
    }

    private static void checkHeader(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(2 * BLOCK);
        }
        // The header stands there twice; one is enough.
        String first = header(start, 0);
        String header = first.isEmpty() ? header(start, BLOCK) : first;
        if (header.isEmpty()) {
            boolean blank = true;
            for (byte b : start) {
                blank &= b == 0;
            }
            throw new WorkspaceException(blank ? Trouble.DAMAGED : Trouble.FOREIGN, file, "", null);
        }
        Matcher format = FILE_FORMAT.matcher(header);
        if (format.find() && Integer.parseInt(format.group(1)) > NEWEST_FILE_FORMAT) {
            throw newer(file, Integer.parseInt(format.group(1)), NEWEST_FILE_FORMAT);
        }
    }

    private static String header(byte[] start, int from) {
        int length = Math.min(start.length - from, 400);
        String text = length < 2 ? "" : new String(start, from, length, StandardCharsets.ISO_8859_1);
        return text.startsWith("H:2,") ? text.lines().findFirst().orElse("") : "";
    }

    private static WorkspaceException newer(Path file, int found, int known) {
        return new WorkspaceException(Trouble.NEWER, file, found + " > " + known, null);
    }
}
