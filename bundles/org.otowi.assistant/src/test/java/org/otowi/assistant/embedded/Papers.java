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

    /** A small paper of computational chemistry. */
    static Paper water() {
        return titled("Adsorption of water on rutile surfaces from hybrid density functional theory")
                .section(SectionKind.ABSTRACT,
                        "The interaction of water with titanium dioxide surfaces is central to photocatalysis, yet the"
                                + " structure of the first layer remains controversial.",
                        "Standard density functionals overestimate the degree of dissociation and cannot resolve the small"
                                + " energy differences between molecular and dissociative adsorption.",
                        "Here, we calculate the adsorption energy of water on rutile (110) with a hybrid functional and"
                                + " converged slab models of up to nine layers.",
                        "Molecular adsorption is favoured by 0.08 eV per molecule at monolayer coverage, whereas at half"
                                + " coverage both modes are degenerate.",
                        "The computed vibrational spectra agree well with infrared measurements and explain the shoulder"
                                + " at 3690 cm-1.")
                .section(SectionKind.METHOD,
                        "All calculations were performed with a plane-wave code and projector augmented waves at a cutoff"
                                + " energy of 500 eV.",
                        "Vibrational frequencies were obtained from finite differences of the forces.")
                .section(SectionKind.RESULTS, "Table 1 lists the adsorption energies.",
                        "At half a monolayer the two states differ by less than 0.01 eV, which is within the numerical"
                                + " accuracy.")
                .section(SectionKind.CONCLUSION,
                        "We have shown that hybrid functionals favour molecular adsorption of water on rutile (110).",
                        "Zero-point energies were included in the harmonic approximation only, and the dynamics of the"
                                + " hydrogen bonds was not considered.",
                        "Future work should address the influence of surface defects and of liquid water.")
                .section(SectionKind.METHOD, "The settings of the appendix were tested with a cutoff energy of 600 eV.")
                .paper();
    }

    /** A small paper of astrophysics that has no abstract. */
    static Paper disks() {
        return titled("A fast solver for radiative transfer in dusty disks")
                .section(SectionKind.INTRODUCTION, "Protoplanetary disks are the birthplaces of planets.",
                        "Monte Carlo methods are the standard tool but become prohibitively slow at high optical depth.",
                        "In this paper we present a deterministic solver for radiative transfer in dusty disks that is"
                                + " based on short characteristics.",
                        "The remainder of this paper is organized as follows.")
                .section(SectionKind.METHOD,
                        "The transfer equation is integrated along short characteristics on a logarithmic grid in radius.")
                .section(SectionKind.RESULTS,
                        "The solver is 40 times faster than a Monte Carlo code at an optical depth of 10000.")
                .section(SectionKind.CONCLUSION,
                        "We presented a deterministic solver for dusty disks and showed that it is accurate and fast.",
                        "Polarization is not yet included, and the dust opacities are assumed to be constant in time.")
                .paper();
    }
}
