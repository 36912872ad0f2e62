package throughline.app;

import java.util.Objects;
import throughline.cli.CommandLineTool;
import throughline.cli.Terminal;

/** The launcher. It must not extend Application: JavaFX would then insist on finding itself before it runs. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        String version = Main.class.getPackage().getImplementationVersion();
        String title = "Throughline " + Objects.requireNonNullElse(version, "(unpackaged)");
        Terminal terminal = Terminal.system();
        int exit = new CommandLineTool(terminal, new Screen(terminal), title).run(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
