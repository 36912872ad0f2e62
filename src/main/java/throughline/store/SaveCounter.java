package throughline.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * A witness beside the database: how many saves there have been. A database cut short opens as an older one without
 * complaint; one that knows of fewer saves than the witness is not the one that was saved.
 *
 * <p>The witness is not forced to the disk. After a power cut it may tell of fewer saves than there were, which does no harm.
 */
final class SaveCounter implements AutoCloseable {

    private static final String FILE = "throughline.saves";
    private static final int SIZE = 2 * Long.BYTES;

    // Not a channel: those close when their thread is interrupted.
    private final RandomAccessFile file;

    private SaveCounter(RandomAccessFile file) {
        this.file = file;
    }

    /** The number of saves in the folder, 0 where nobody knows. */
    static long read(Path folder) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
            if (bytes.length != SIZE) {
                return 0;
            }
            ByteBuffer in = ByteBuffer.wrap(bytes);
            long saves = in.getLong();
            return in.getLong() == crc(saves) ? saves : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Makes the folder forget, so that an older database is accepted. */
    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    static SaveCounter open(Path folder) throws IOException {
        return new SaveCounter(new RandomAccessFile(folder.resolve(FILE).toFile(), "rw"));
    }

    /** Remembers the number of saves. */
    void write(long saves) throws IOException {
        file.seek(0);
        file.write(ByteBuffer.allocate(SIZE).putLong(saves).putLong(crc(saves)).array());
    }

    private static long crc(long saves) {
        CRC32 crc = new CRC32();
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(saves).flip());
        return crc.getValue();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
