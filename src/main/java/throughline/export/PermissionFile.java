package throughline.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import throughline.consent.Catalogue;
import throughline.consent.register.PermissionRegister;
import throughline.consent.register.RecordTemplate;
import throughline.export.register.GateSheet;
import throughline.export.register.RegisterSheet;
import throughline.export.report.Page;
import throughline.export.report.TableReport;
import throughline.plan.Naming;
import throughline.plan.Plan;

/** What a plan says about permissions, as files of their own; the end of the name says which. */
public enum PermissionFile {
    /** The permission register for spreadsheets. */
    REGISTER_CSV(".permissions.csv"),
    /** The permission register as pages. */
    REGISTER_PDF(".permissions.pdf"),
    /** Templates of the records that will have to be kept, in the terms of the standards. */
    RECORDS(".permissions.json"),
    /** The gates of all campaigns for spreadsheets. */
    GATES_CSV(".gates.csv"),
    /** The gates of all campaigns as pages. */
    GATES_PDF(".gates.pdf");

    private final String ending;

    PermissionFile(String ending) {
        this.ending = ending;
    }

    /** How the names of such files end, with the dot in front. */
    public String ending() {
        return ending;
    }

    /** The kind that a file's name ends in, if it is one of these. */
    public static Optional<PermissionFile> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> name.endsWith(it.ending)).findFirst();
    }

    void write(Plan plan, Path file, ExportOptions options, Clock clock, Progress progress) throws ExportFailed {
        Catalogue catalogue = Catalogue.shipped();
        switch (this) {
            case REGISTER_CSV ->
                bytes(file, progress, RegisterSheet.csv(PermissionRegister.of(plan, catalogue), catalogue));
            case RECORDS ->
                bytes(
                        file,
                        progress,
                        RecordTemplate.of(PermissionRegister.of(plan, catalogue), catalogue)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            case GATES_CSV -> bytes(file, progress, GateSheet.csv(plan, catalogue));
            case REGISTER_PDF, GATES_PDF -> pages(plan, catalogue, file, options, clock, progress);
        }
    }

    private static void bytes(Path file, Progress progress, byte[] content) throws ExportFailed {
        AtomicFile.write(file, out -> out.write(content), progress);
    }

    private void pages(Plan plan, Catalogue catalogue, Path file, ExportOptions options, Clock clock, Progress progress)
            throws ExportFailed {
        Paper paper = options.paper();
        LocalDate today = LocalDate.now(clock.withZone(plan.sheet().zone()));
        TableReport report = new TableReport(plan, catalogue, options.theme(), today, paper.width(), paper.height());
        List<Page> pages = this == GATES_PDF ? report.gates() : report.register();
        AtomicFile.write(
                file,
                out -> {
                    try (PdfFile document = new PdfFile(Naming.of(plan, plan.sheet()), clock)) {
                        for (Page page : pages) {
                            page.draw(document.page(paper));
                        }
                        document.writeTo(out);
                    }
                },
                progress);
    }
}
