package throughline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One program at a time in a workspace folder, from before the database is looked at until after it is closed. The system
 * lets go of the lock when the program dies, so none is ever left behind.
 */
final class FolderLock implements AutoCloseable {

    // Within one process the system's locks do not protect: closing any channel of a file drops them all. So a second
    // attempt must be turned away before it touches the file.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * @param folder an existing folder by its real path
     * @throws WorkspaceException {@link Trouble#HELD} or {@link Trouble#NOT_WRITABLE}
     */
    static FolderLock take(Path folder) {
        if (!HELD_HERE.add(folder)) {
            throw held(folder);
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(
                    folder.resolve("throughline.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw held(folder);
            }
            taken = true;
            return new FolderLock(folder, channel);
        } catch (IOException e) {
            throw new WorkspaceException(Trouble.NOT_WRITABLE, folder, e.toString(), e);
        } finally {
            if (!taken) {
                release(folder, channel);
            }
        }
    }

    private static WorkspaceException held(Path folder) {
        return new WorkspaceException(Trouble.HELD, folder, "", null);
    }

    @Override
    public void close() {
        release(folder, channel);
    }

    private static void release(Path folder, @org.jspecify.annotations.Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The system drops the lock with the program at the latest; nothing more can be done here.
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
