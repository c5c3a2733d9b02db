package cn.mingjian.proof;

import cn.mingjian.proof.alter.Alteration;
import cn.mingjian.proof.draft.Edits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the generated reports of a run to files, to look at or to audit by hand. */
public final class Specimens {

    private Specimens() {}

    /** Writes each report as it is and with each of its mistakes; a text beside the latter says what was altered. */
    public static void write(Settings settings, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < settings.reports(); i++) {
            Specimen specimen = Specimen.of(settings, settings.first() + i);
            Files.write(folder.resolve(specimen.fileName()), specimen.bytes(Edits.NONE));
            for (int turn = 0; turn < settings.alterations(); turn++) {
                Optional<Alteration> made = specimen.alteration(turn, settings.alterations());
                if (made.isPresent()) {
                    String name = specimen.index() + "-" + turn;
                    Files.write(
                            folder.resolve(
                                    "report-" + name + "." + specimen.format().extension()),
                            specimen.bytes(made.get().edits()));
                    Files.writeString(
                            folder.resolve("altered-" + name + ".note"),
                            made.get().described() + "\n");
                }
            }
        }
    }
}
