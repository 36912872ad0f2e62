package throughline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The floors of the house: a package may know those below it, never those above, and each library has its rooms. */
class ArchitectureTest {

    /** Each package with the packages it may know. */
    static final Map<String, List<String>> FLOORS = Map.ofEntries(
            entry("item", List.of()),
            entry("map", List.of("item")),
            entry("text", List.of()),
            entry("rule", List.of("item")),
            entry("plan", List.of("item", "map", "rule")),
            entry("format", List.of("item", "map", "rule", "plan")),
            entry("consent", List.of("item", "map", "rule", "plan", "format")),
            entry("check", List.of("item", "map", "rule", "plan", "consent")),
            entry("table", List.of("item", "map", "rule", "plan", "format", "consent")),
            entry("sheet", List.of("item", "map", "rule", "plan", "format", "consent", "table")),
            entry("layout", List.of("item", "map", "text")),
            entry("draw", List.of("item", "map", "text", "rule", "plan", "consent", "check", "layout")),
            entry(
                    "export",
                    List.of(
                            "item", "map", "text", "rule", "plan", "format", "consent", "check", "table", "layout",
                            "draw")),
            entry("store", List.of("item", "map", "rule", "plan", "format")),
            entry("session", belowSession()),
            entry("desktop", belowWindowAndCommandLine()),
            entry("cli", belowWindowAndCommandLine()),
            entry("app", with(belowWindowAndCommandLine(), "desktop", "cli")));

    /** Each library with the packages that may know it; those not named here stand open to all. */
    static final Collection<Rooms> LIBRARIES = List.of(
            new Rooms(
                    "JavaFX and its controls",
                    List.of("javafx", "org.controlsfx", "impl.org.controlsfx"),
                    "desktop",
                    "app"),
            new Rooms("themes and icons", List.of("atlantafx", "org.kordamp.ikonli"), "desktop"),
            new Rooms("the database", List.of("java.sql", "javax.sql", "org.h2", "org.flywaydb"), "store"),
            new Rooms("Jackson", List.of("com.fasterxml"), "format"),
            new Rooms("the graph library", List.of("org.jgrapht"), "map", "check", "layout"),
            new Rooms("PDFBox", List.of("org.apache.pdfbox"), "export"),
            new Rooms("the font parser", List.of("org.apache.fontbox"), "text", "draw", "export"),
            new Rooms("the spreadsheets' reader and writer", List.of("de.siegmar", "org.dhatim"), "export", "sheet"),
            new Rooms(
                    "the slides' writer",
                    List.of("org.apache.poi", "org.openxmlformats", "org.apache.xmlbeans"),
                    "export"),
            new Rooms("the calendars' reader", List.of("net.fortuna.ical4j"), "export"),
            new Rooms("the command line's parser", List.of("picocli"), "cli", "app"),
            new Rooms("AWT", List.of("java.awt", "javax.imageio", "javax.swing"), "text", "draw", "export"),
            // A database server or console would open the workspace to others on the network.
            new Rooms("H2's tools and servers", List.of("org.h2.tools", "org.h2.server")));

    record Rooms(String library, List<String> roots, String... packages) {
        @Override
        public String toString() {
            return library;
        }
    }

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("throughline");

    @Test
    void everyClassHasAFloor() {
        check(classes().should().resideInAnyPackage(under(FLOORS.keySet())));
    }

    @ParameterizedTest
    @FieldSource("FLOORS_BY_NAME")
    void aPackageKnowsOnlyThoseBelow(String name) {
        var above = new TreeSet<>(FLOORS.keySet());
        above.remove(name);
        above.removeAll(FLOORS.get(name));
        check(noClasses()
                .that()
                .resideInAPackage(under(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(under(above)));
    }

    static final Collection<String> FLOORS_BY_NAME = new TreeSet<>(FLOORS.keySet());

    @Test
    void noPackagesKnowEachOther() {
        check(slices().matching("throughline.(*)..").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @FieldSource("LIBRARIES")
    void aLibraryKeepsToItsRooms(Rooms rooms) {
        var packages = rooms.roots().stream().map(root -> root + "..").toArray(String[]::new);
        check(noClasses()
                .that(resideOutsideOfPackages(under(List.of(rooms.packages()))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages)));
    }

    @Test
    void onlyTheCommandLinePrints() {
        check(noClasses()
                .that(resideOutsideOfPackages(under("cli"), under("app")))
                .should(ACCESS_STANDARD_STREAMS));
    }

    /** Dialogs and file choosers stand behind one interface, so that tests can answer in a person's place. */
    @Test
    void onePlaceOpensDialogs() {
        check(noClasses()
                .that(resideOutsideOfPackages(under("desktop.dialogs")))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javafx\\.(scene\\.control\\.(Alert|Dialog|ChoiceDialog|TextInputDialog)"
                        + "|stage\\.(FileChooser|DirectoryChooser))"));
    }

    /** One place starts threads; beside it the database keeps its own, and start-up may begin work before the window. */
    @Test
    void onlySessionStoreAndStartUpStartThreads() {
        check(noClasses()
                .that(resideOutsideOfPackages(under("session"), under("store"), under("app")))
                .and()
                .doNotHaveFullyQualifiedName("throughline.desktop.PlannerApplication")
                .should()
                .accessTargetWhere(describe("a thread is started", ArchitectureTest::startsAThread)));
    }

    private static boolean startsAThread(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        var created = name.equals("<init>");
        return owner.isAssignableTo(Thread.class) && (created || name.equals("start") || name.startsWith("of"))
                || owner.isAssignableTo(Thread.Builder.class)
                || owner.isEquivalentTo(Thread.class) && name.equals("startVirtualThread")
                || owner.isEquivalentTo(Executors.class)
                || owner.isEquivalentTo(CompletableFuture.class) && name.endsWith("Async")
                || owner.isAssignableTo(ExecutorService.class) && (created || name.equals("commonPool"))
                || owner.isEquivalentTo(Timer.class) && created;
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static String under(String name) {
        return "throughline." + name + "..";
    }

    private static String[] under(Collection<String> names) {
        return names.stream().map(ArchitectureTest::under).toArray(String[]::new);
    }

    private static List<String> belowSession() {
        return List.of(
                "item", "map", "text", "rule", "plan", "format", "consent", "check", "table", "sheet", "layout", "draw",
                "export", "store");
    }

    private static List<String> belowWindowAndCommandLine() {
        return with(belowSession(), "session");
    }

    private static List<String> with(List<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).toList();
    }
}
