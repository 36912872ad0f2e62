package throughline.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import throughline.export.Tiles;
import throughline.item.Words;

/** Reads sheets side by side and one below the other, such as 3x3. */
final class TilesConverter implements ITypeConverter<Tiles> {

    private static final Pattern SHEETS = Pattern.compile("(\\d{1,2})[xX\u00D7](\\d{1,2})");

    @Override
    public Tiles convert(String value) {
        Matcher matcher = SHEETS.matcher(value);
        if (matcher.matches()) {
            int columns = Integer.parseInt(matcher.group(1));
            int rows = Integer.parseInt(matcher.group(2));
            if (columns >= 1 && columns <= Tiles.MOST && rows >= 1 && rows <= Tiles.MOST) {
                return new Tiles(columns, rows);
            }
        }
        throw new TypeConversionException(Words.say("cli.export.sheets.fault", value, Tiles.MOST));
    }
}
