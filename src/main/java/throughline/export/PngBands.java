package throughline.export;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import throughline.draw.Placement;
import throughline.draw.Surface;
import throughline.item.Message;

/**
 * A PNG file of any size: the picture is drawn band by band into one piece of memory, and each band is written before the
 * next is drawn. The format is that of the W3C's recommendation, with rows filtered by what stands above them.
 */
final class PngBands {

    /** The longest side, in pixels: more than any printer has. */
    static final int MAX_SIDE = 100_000;

    /** Pixels in memory at a time, 32 MB of them. */
    private static final int BAND = 8_000_000;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte UP = 2;

    private final int width;
    private final int height;
    private final boolean transparent;
    private final int rows;
    private final int channels;

    /**
     * @param width 1 to {@value #MAX_SIDE}
     * @param height 1 to {@value #MAX_SIDE}
     * @throws ExportFailed if a side is too long
     */
    PngBands(int width, int height, boolean transparent) throws ExportFailed {
        if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
            throw new ExportFailed(
                    Message.of(
                            "export.failed.pixels",
                            Integer.toString(width),
                            Integer.toString(height),
                            Integer.toString(MAX_SIDE)),
                    null);
        }
        this.width = width;
        this.height = height;
        this.transparent = transparent;
        this.rows = Math.clamp(BAND / width, 1, height);
        this.channels = transparent ? 4 : 3;
    }

    /**
     * Draws and writes.
     *
     * @param picture draws the whole, one unit a pixel; called once for each band
     */
    void write(Consumer<Surface> picture, Progress progress, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        chunk(out, "IHDR", header(), 13);
        BufferedImage image =
                new BufferedImage(width, rows, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] above = new byte[width * channels];
        byte[] row = new byte[width * channels];
        byte[] filtered = new byte[width * channels + 1];
        byte[] packed = new byte[1 << 16];
        filtered[0] = UP;
        Deflater deflater = new Deflater();
        try {
            for (int top = 0; top < height; top += rows) {
                progress.at(top, height);
                draw(image, picture, top);
                for (int y = 0; y < Math.min(rows, height - top); y++) {
                    bytes(pixels, y * width, row);
                    for (int i = 0; i < row.length; i++) {
                        filtered[i + 1] = (byte) (row[i] - above[i]);
                    }
                    System.arraycopy(row, 0, above, 0, row.length);
                    deflater.setInput(filtered);
                    drain(deflater, packed, out);
                }
            }
            deflater.finish();
            drain(deflater, packed, out);
        } finally {
            deflater.end();
        }
        chunk(out, "IEND", packed, 0);
    }

    private void draw(BufferedImage image, Consumer<Surface> picture, int top) {
        PixelSurface surface = new PixelSurface(image);
        surface.clear(transparent ? new Color(0, true) : Color.WHITE, width, rows);
        surface.push(new Placement(0, -top, 1));
        picture.accept(surface);
        surface.pop();
        surface.requireFinished();
    }

    private void bytes(int[] pixels, int from, byte[] row) {
        int at = 0;
        for (int x = 0; x < width; x++) {
            int pixel = pixels[from + x];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
            if (transparent) {
                row[at++] = (byte) (pixel >>> 24);
            }
        }
    }

    private static void drain(Deflater deflater, byte[] packed, OutputStream out) throws IOException {
        for (int n = deflater.deflate(packed); n > 0; n = deflater.deflate(packed)) {
            chunk(out, "IDAT", packed, n);
        }
    }

    private byte[] header() {
        byte[] header = new byte[13];
        number(header, 0, width);
        number(header, 4, height);
        header[8] = 8;
        header[9] = (byte) (transparent ? 6 : 2);
        return header;
    }

    private static void number(byte[] into, int at, int value) {
        for (int i = 0; i < 4; i++) {
            into[at + i] = (byte) (value >> 24 - 8 * i);
        }
    }

    private static void chunk(OutputStream out, String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content, 0, length);
        byte[] number = new byte[4];
        number(number, 0, length);
        out.write(number);
        out.write(name);
        out.write(content, 0, length);
        number(number, 0, (int) sum.getValue());
        out.write(number);
    }
}
