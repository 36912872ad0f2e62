package throughline.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A real disk for H2, as {@code testdisk:}, that can write down what reaches it and can run full at a chosen moment. One test
 * at a time uses it.
 */
public final class TestDisk extends FilePathWrapper {

    static final String FILE_SYSTEM = "testdisk:";

    /** What happened to the database file, in order; a null buffer with position -1 is a force, -2 a mark of the test. */
    record Event(long position, byte[] bytes, int mark) {
        static final long FORCE = -1;
        static final long MARK = -2;
        static final long TRUNCATE = -3;
    }

    static final List<Event> LOG = new ArrayList<>();
    private static boolean logging;
    private static int writesLeft = Integer.MAX_VALUE;

    static {
        FilePath.register(new TestDisk());
    }

    /** Forgets and forgives everything. */
    static synchronized void reset() {
        LOG.clear();
        logging = false;
        writesLeft = Integer.MAX_VALUE;
    }

    static synchronized void log() {
        logging = true;
    }

    static synchronized void mark(int mark) {
        LOG.add(new Event(Event.MARK, new byte[0], mark));
    }

    /** Lets so many writes through, then none until the next call. */
    static synchronized void writesLeft(int writes) {
        writesLeft = writes;
    }

    private static synchronized void happened(long position, byte[] bytes) throws IOException {
        if (writesLeft <= 0) {
            throw new IOException("No space left on device");
        }
        if (position != Event.FORCE) {
            writesLeft--;
        }
        if (logging) {
            LOG.add(new Event(position, bytes, 0));
        }
    }

    @Override
    public String getScheme() {
        return FILE_SYSTEM.substring(0, FILE_SYSTEM.length() - 1);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Recorded(super.open(mode));
    }

    private static final class Recorded extends FileBaseDefault {

        private final FileChannel base;

        Recorded(FileChannel base) {
            this.base = base;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            happened(position, bytes);
            return base.write(source, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            happened(Event.TRUNCATE - size, new byte[0]);
            base.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            happened(Event.FORCE, new byte[0]);
            base.force(metaData);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
