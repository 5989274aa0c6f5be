package org.otowi.assistant.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.SectionKind;
import org.otowi.documents.Sentence;
import org.otowi.documents.SourceAnchor;

/** Papers made by hand; each section is a page. */
public final class Papers {

    private final String title;
    private final List<Section> sections = new ArrayList<>();

    private Papers(String title) {
        this.title = title;
    }

    public static Papers titled(String title) {
        return new Papers(title);
    }

    public Papers section(SectionKind kind, String... sentences) {
        int page = sections.size() + 1;
        List<Sentence> read = new ArrayList<>();
        for (String sentence : sentences) {
            read.add(new Sentence(sentence, page, SourceAnchor.ofPage(page, sentence, List.of())));
        }
        sections.add(new Section(kind, kind.name(), 1, read));
        return this;
    }

    public Paper paper() {
        return new Paper(Path.of("paper.pdf"), "0".repeat(64), title, List.of(), sections, List.of(), List.of(),
                List.of());
    }

    /** A small paper of heat conduction. */
    public static Paper heat() {
        return titled("An implicit scheme for heat conduction in layered media")
                .section(SectionKind.ABSTRACT,
                        "Heat conduction in layered media matters in many fields of engineering.",
                        "However, explicit schemes need prohibitively small time steps when the layers are thin.",
                        "We propose an implicit scheme for heat conduction in layered media that keeps the flux continuous.",
                        "The results show that the scheme reduces the computing time by a factor of 12 at equal accuracy.")
                .section(SectionKind.INTRODUCTION,
                        "Thin layers occur in batteries, turbine blades and detectors.",
                        "The main challenge is that the stable time step shrinks with the square of the thinnest layer.",
                        "Figure 1 shows the geometry that we consider in this paper.",
                        "[3] J. Smith, Heat in solids, Phys. Rev. 12, pp. 33-41, 1999.")
                .section(SectionKind.METHOD,
                        "We discretize the flux with a finite-volume method on a grid aligned with the layers.",
                        "The resulting tridiagonal system is solved by means of the algorithm of Thomas.",
                        "and of the boundary which")
                .section(SectionKind.RESULTS,
                        "We find that the error in the temperature stays below 0.1 % for all time steps tested.",
                        "The temperature is plotted in kelvin.")
                .section(SectionKind.CONCLUSION,
                        "The scheme is limited to one dimension, and radiation is not considered.",
                        "In future work we will extend it to two dimensions.")
                .section(SectionKind.ACKNOWLEDGEMENTS,
                        "We thank our colleagues for the discussions that improved this work.")
                .paper();
    }
}
