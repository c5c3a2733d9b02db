package cn.mingjian;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** Data flows one way through the stages, and each library is known to one of them. */
@AnalyzeClasses(packages = "cn.mingjian", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule each_stage_knows_only_those_before_it = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("amount")
            .definedBy("cn.mingjian.amount..")
            .layer("document")
            .definedBy("cn.mingjian.document..")
            .layer("facts")
            .definedBy("cn.mingjian.facts..")
            .layer("rules")
            .definedBy("cn.mingjian.rules..")
            .layer("audit")
            .definedBy("cn.mingjian.audit..")
            .layer("report")
            .definedBy("cn.mingjian.report..")
            .layer("cli")
            .definedBy("cn.mingjian.cli..")
            .optionalLayer("proof")
            .definedBy("cn.mingjian.proof..")
            .whereLayer("amount")
            .mayNotAccessAnyLayer()
            .whereLayer("document")
            .mayOnlyAccessLayers("amount")
            .whereLayer("facts")
            .mayOnlyAccessLayers("amount", "document")
            .whereLayer("rules")
            .mayOnlyAccessLayers("amount", "document", "facts")
            .whereLayer("audit")
            .mayOnlyAccessLayers("amount", "document", "facts", "rules")
            .whereLayer("report")
            .mayOnlyAccessLayers("amount", "document", "facts", "rules", "audit")
            .whereLayer("proof")
            .mayOnlyAccessLayers("amount", "document", "facts", "rules", "audit", "report")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    /** The root package holds what each stage may know; proof and fixture make reports and stand beside the stages. */
    @ArchTest
    static final ArchRule there_are_no_other_packages = classes()
            .should()
            .resideInAnyPackage(
                    Stream.of("amount", "document", "facts", "rules", "audit", "report", "cli", "proof", "fixture")
                            .flatMap(name -> Stream.of("cn.mingjian", "cn.mingjian." + name + ".."))
                            .toArray(String[]::new));

    @ArchTest
    static final ArchRule packages_do_not_go_round_in_circles =
            slices().matching("cn.mingjian.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_rules_touches_drools = onlyIn("cn.mingjian.rules..", "org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule only_report_touches_jasperreports = onlyIn("cn.mingjian.report..", "net.sf.jasperreports..");

    @ArchTest
    static final ArchRule only_cli_touches_spring_and_picocli =
            onlyIn("cn.mingjian.cli..", "org.springframework..", "picocli..");

    @ArchTest
    static final ArchRule only_what_reads_and_writes_files_touches_file_formats = onlyIn(
            Set.of("cn.mingjian.document..", "cn.mingjian.report..", "cn.mingjian.fixture.."),
            "org.apache.pdfbox..",
            "org.jsoup..");

    @ArchTest
    static final ArchRule no_amount_is_inexact_in_a_field = fields().that()
            .areDeclaredInClassesThat(areExact())
            .should(be(DescribedPredicate.describe(
                    "exact", (JavaField f) -> !INEXACT.contains(f.getRawType().getName()))));

    @ArchTest
    static final ArchRule no_amount_is_inexact_in_a_method = methods()
            .that()
            .areDeclaredInClassesThat(areExact())
            .should(be(DescribedPredicate.describe("exact", ArchitectureTest::isExact)));

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils");

    @ArchTest
    static final ArchRule results_go_through_the_terminal =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    private static ArchRule onlyIn(String stage, String... libraries) {
        return onlyIn(Set.of(stage), libraries);
    }

    private static ArchRule onlyIn(Set<String> stages, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(stages.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static DescribedPredicate<JavaClass> areExact() {
        return JavaClass.Predicates.resideInAnyPackage(
                "cn.mingjian.amount..", "cn.mingjian.facts..", "cn.mingjian.rules..", "cn.mingjian.audit..");
    }

    private static boolean isExact(JavaMethod method) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                .map(JavaClass::getName)
                .noneMatch(INEXACT::contains);
    }
}
