// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.koppelingen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class GrenzenTest {

    private static final JavaClasses KOPPELINGEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.rodedraad.koppelingen");

    @Test
    void kentVanHetHuisAlleenDeKamersVanKern() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are of the house but lie outside the rooms of kern",
                        type -> type.getPackageName().startsWith("nl.rodedraad")
                                && !type.getPackageName().matches("nl\\.rodedraad\\.(koppelingen|kern\\.\\w+)")))
                .check(KOPPELINGEN);
    }
}
