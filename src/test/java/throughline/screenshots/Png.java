package throughline.screenshots;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Small PNG files: of at most 256 colours, of which the most frequent, which are the flat areas, stay exactly as they are. */
final class Png {

    private Png() {}

    static void write(int[] argb, int width, Path file) throws IOException {
        BufferedImage image = new BufferedImage(width, argb.length / width, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, image.getHeight(), argb, 0, width);
        write(image, file);
    }

    static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0);
        try (var out = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(fewColours(image), null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage fewColours(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xFFFFFF;
            counts.merge(pixels[i], 1, Integer::sum);
        }
        List<Integer> byCount = counts.keySet().stream()
                .sorted(Comparator.comparing((Integer colour) -> -counts.get(colour))
                        .thenComparing(colour -> colour))
                .toList();
        int[] palette = palette(byCount);
        Map<Integer, Byte> nearest = new HashMap<>();
        byCount.forEach(colour -> nearest.put(colour, nearest(palette, colour)));
        BufferedImage few = new BufferedImage(
                width,
                image.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        byte[] indexes = ((DataBufferByte) few.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = nearest.get(pixels[i]);
        }
        return few;
    }

    /** The most frequent colours, and the middles of groups of the others: the widest group is halved until there are enough. */
    private static int[] palette(List<Integer> byCount) {
        int exact = Math.min(byCount.size(), 160);
        List<List<Integer>> groups = new ArrayList<>();
        if (byCount.size() > exact) {
            groups.add(byCount.subList(exact, byCount.size()));
        }
        while (!groups.isEmpty() && groups.size() < 256 - exact) {
            List<Integer> widest =
                    groups.stream().max(Comparator.comparingInt(Png::width)).orElseThrow();
            if (width(widest) == 0) {
                break;
            }
            int shift = widestChannel(widest);
            List<Integer> sorted = widest.stream()
                    .sorted(Comparator.comparing((Integer colour) -> colour >> shift & 0xFF)
                            .thenComparing(colour -> colour))
                    .toList();
            groups.remove(widest);
            groups.add(sorted.subList(0, sorted.size() / 2));
            groups.add(sorted.subList(sorted.size() / 2, sorted.size()));
        }
        return IntStream.concat(
                        byCount.stream().limit(exact).mapToInt(colour -> colour),
                        groups.stream().mapToInt(Png::middle))
                .toArray();
    }

    private static int width(List<Integer> colours) {
        return range(colours, widestChannel(colours));
    }

    private static int widestChannel(List<Integer> colours) {
        return Stream.of(0, 8, 16)
                .max(Comparator.comparingInt(shift -> range(colours, shift)))
                .orElseThrow();
    }

    private static int range(List<Integer> colours, int shift) {
        var values = colours.stream().mapToInt(colour -> colour >> shift & 0xFF).summaryStatistics();
        return values.getMax() - values.getMin();
    }

    private static int middle(List<Integer> colours) {
        return IntStream.of(0, 8, 16)
                .map(shift -> (int) colours.stream()
                                .mapToInt(colour -> colour >> shift & 0xFF)
                                .average()
                                .orElseThrow()
                        << shift)
                .sum();
    }

    private static byte nearest(int[] palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(palette[i], colour) < distance(palette[best], colour)) {
                best = i;
            }
        }
        return (byte) best;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16) - (b >> 16);
        int green = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
        int blue = (a & 0xFF) - (b & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
