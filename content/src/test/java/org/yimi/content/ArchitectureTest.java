package org.yimi.content;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** A package may know only packages to its left. */
class ArchitectureTest {
    private static final String ROOT = "org.yimi.content";
    private static final List<String> LEFT_TO_RIGHT = List.of("logic", "survey", "ink", "answer", "safety", "envelope", "pack", "optical", "pinyin");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void packagesKnowOnlyWhatIsToTheirLeft() {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (var name : LEFT_TO_RIGHT) layers = layers.layer(name).definedBy(ROOT + "." + name + "..");
        layers = layers.layer("Main").definedBy(ROOT).whereLayer("Main").mayNotBeAccessedByAnyLayer();
        for (var i = 0; i < LEFT_TO_RIGHT.size(); i++) {
            var right = new TreeSet<>(LEFT_TO_RIGHT.subList(i + 1, LEFT_TO_RIGHT.size()));
            right.add("Main");
            layers = layers.whereLayer(LEFT_TO_RIGHT.get(i)).mayOnlyBeAccessedByLayers(right.toArray(String[]::new));
        }
        layers.check(CLASSES);
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        var packages = new TreeSet<String>();
        for (var one : CLASSES) packages.add(one.getPackageName());
        var expected = new TreeSet<>(List.of(ROOT));
        for (var name : LEFT_TO_RIGHT) expected.add(ROOT + "." + name);

        assertThat(packages).isEqualTo(expected);
    }

    @Test
    void everyPackageIsNullMarked() throws ClassNotFoundException {
        for (var name : LEFT_TO_RIGHT)
            assertThat(Class.forName(ROOT + "." + name + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as(name)
                    .isTrue();
        assertThat(Class.forName(ROOT + ".package-info").isAnnotationPresent(NullMarked.class)).isTrue();
    }

    @Test
    void nothingIsMutableAndStatic() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void theClockComesInFromOutside() {
        noClasses()
                .should(new ArchCondition<>("ask a clock") {
                    @Override
                    public void check(JavaClass one, ConditionEvents events) {
                        for (var call : one.getMethodCallsFromSelf())
                            if (asksAClock(call.getTargetOwner().getName(), call.getName()))
                                events.add(SimpleConditionEvent.satisfied(call, call.getDescription()));
                    }
                })
                .check(CLASSES);
    }

    private static boolean asksAClock(String owner, String method) {
        if (owner.startsWith("java.time.")) return method.equals("now") || method.startsWith("system");
        if (owner.equals("java.lang.System")) return method.equals("currentTimeMillis") || method.equals("nanoTime");
        return owner.equals("java.util.Date");
    }

    @Test
    void noScreensDatabasesNetworksOrProcessesAreKnown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "java.sql..", "javax.sql..", "java.net..", "java.awt..", "io.javalin..", "org.jdbi..")
                .check(CLASSES);
    }

    @Test
    void onlyPinyinKnowsHanlpAndOnlyMainKnowsPinyin() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".pinyin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.hankcs..")
                .check(CLASSES);
    }

    @Test
    void onlyPackReadsFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".pack..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.nio.file..")
                .check(CLASSES);
    }

    @Test
    void refusalsAreTheOnlyExceptionsThatEnvelopesDeclare() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".envelope..")
                .and()
                .areAssignableTo(Throwable.class)
                .should()
                .haveSimpleName("Refused")
                .check(CLASSES);
    }
}
