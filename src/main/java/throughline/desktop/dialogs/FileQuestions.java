package throughline.desktop.dialogs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Asks for files, each time in the folder of the last one. */
final class FileQuestions {

    private final Stage owner;
    private final FileWindows windows;
    private @Nullable Path lastFolder;

    FileQuestions(Stage owner, FileWindows windows) {
        this.owner = owner;
        this.windows = windows;
    }

    Optional<Path> toOpen(FileKind kind) {
        return remembered(windows.open(chooser(kind), owner));
    }

    Optional<Path> toSave(FileKind kind, String suggested) {
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(suggested + kind.ending());
        return remembered(windows.save(chooser, owner)).map(file -> named(file, kind));
    }

    /** The file with an ending of its kind: the save dialogs of some systems leave it off. */
    private static Path named(Path file, FileKind kind) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        boolean fits =
                kind.patterns().stream().map(pattern -> pattern.substring(1)).anyMatch(lower::endsWith);
        String last = kind.ending().substring(kind.ending().lastIndexOf('.'));
        String plain = lower.endsWith(last) ? name.substring(0, name.length() - last.length()) : name;
        return fits ? file : file.resolveSibling(plain + kind.ending());
    }

    private FileChooser chooser(FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().setAll(List.of(new ExtensionFilter(kind.words(), kind.patterns())));
        if (lastFolder != null && Files.isDirectory(lastFolder)) {
            chooser.setInitialDirectory(lastFolder.toFile());
        }
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        lastFolder = chosen.toPath().toAbsolutePath().getParent();
        return Optional.of(chosen.toPath());
    }
}
