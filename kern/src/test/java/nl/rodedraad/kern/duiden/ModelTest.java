// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.duiden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;
import nl.rodedraad.kern.taal.Dutch;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static final Path VOORBEELDEN = Path.of(System.getProperty("rodedraad.wortel", ".."), "voorbeelden");

    @Test
    void hetMeegeleverdeModelIsPreciesWatDeOpdrachtLeerMaakt() throws IOException {
        List<LeerDocument> documenten = new ArrayList<>(LeerDocument.readAll(VOORBEELDEN.resolve("leercorpus")));
        documenten.addAll(LeerDocument.readAll(VOORBEELDEN.resolve("goud/A/zinnen")));
        List<String> lines = Leren.train(documenten, Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer());
        try (InputStream in = Objects.requireNonNull(DuidModel.class.getResourceAsStream(Modelbestand.NAAM))) {
            assertThat(String.join("\n", lines) + "\n")
                    .as(
                            "maak het model opnieuw: ./rodedraad leer voorbeelden/leercorpus voorbeelden/goud/A/zinnen --uit "
                                    + "kern/src/main/resources/nl/rodedraad/kern/duiden/model.tsv")
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void vanDeKeuringWordtNietGeleerd() {
        List<LeerDocument> keuring = LeerDocument.readAll(VOORBEELDEN.resolve("goud/B/zinnen"));
        assertThatThrownBy(() -> Leren.train(keuring, Dutch.sentenceSplitter(), Dutch.tokenizer(), Dutch.lemmatizer()))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("keuring");
    }
}
