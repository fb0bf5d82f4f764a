package org.plumbline.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.plumbline.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_core_needs_nothing_but_java = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.plumbline.core..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule checks_stand_on_scoring_on_the_form_on_quantities = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("language")
            .definedBy("..language..")
            .layer("quantity")
            .definedBy("..quantity..")
            .layer("form")
            .definedBy("..form..")
            .layer("scoring")
            .definedBy("..scoring..")
            .layer("check")
            .definedBy("..check..")
            .layer("generate")
            .definedBy("..generate..")
            .layer("summary")
            .definedBy("..summary..")
            .layer("comparison")
            .definedBy("..comparison..")
            .whereLayer("generate")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("summary")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("comparison")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("summary")
            .whereLayer("scoring")
            .mayOnlyBeAccessedByLayers("check", "summary", "comparison")
            .whereLayer("form")
            .mayOnlyBeAccessedByLayers("scoring", "check", "generate", "summary", "comparison")
            .whereLayer("quantity")
            .mayOnlyBeAccessedByLayers("form", "scoring", "check", "generate", "summary", "comparison")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("quantity", "form", "scoring", "check", "generate", "summary", "comparison");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("org.plumbline.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void every_package_says_what_may_be_null(JavaClasses core) {
        assertThat(core.stream().map(type -> type.getPackage()).distinct())
                .isNotEmpty()
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }
}
