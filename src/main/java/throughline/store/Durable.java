package throughline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are whole and on the disk before they get their name. */
final class Durable {

    private Durable() {}

    /** Forces a closed file to the disk, then gives it its name; what had the name before is replaced in the same moment. */
    static void publish(Path finished, Path name) throws IOException {
        try (FileChannel channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(finished, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceNames(name.resolveSibling(""));
    }

    /** Forces a folder's list of names, where the system knows such a thing. */
    static void forceNames(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open folders; there the move itself is as durable as it gets.
        }
    }
}
