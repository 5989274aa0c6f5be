package org.otowi.documents.latex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.SourceAnchor;

/** What a reader sees of LaTeX's commands within a sentence. */
class LatexWordsTest {

    @TempDir
    private Path folder;

    private Paper read(String tex) throws Exception {
        return Documents.paper(folder.resolve("main.tex"), tex);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '§', textBlock = """
            \\textbf{Bold} and {\\it slanted} words.         ! Bold and slanted words.
            ``Quoted'' text -- a range---it `is'.            ! “Quoted” text – a range—it ‘is'.
            Some 50\\% of A\\&B, \\#1 in f\\_x \\{a\\}.      ! Some 50% of A&B, #1 in f_x {a}.
            It is \\SI{5}{\\kilo\\meter} or \\qty{3}{\\kelvin}. ! It is 5 km or 3 K.
            See \\href{https://x.org/%7E}{the site} now.     ! See the site now.
            See \\url{https://x.org/a%20b} and more.         ! See https://x.org/a%20b and more.
            Type \\verb+%d+ to print % not this              ! Type %d to print
            Run \\verb|a_b{$| or \\lstinline{c_d} now.       ! Run a_b{$ or c_d now.
            \\textcolor{red}{Red} words.                     ! Red words.
            A note\\footnote{It is {nested} here.} ends.     ! A note ends.
            As \\citep[see][p. 3]{a,b} and \\citet*{c} say.  ! As [a, b] and [c] say.
            See \\Cref{fig:a} and Eq.~\\eqref{e}.            ! See fig:a and Eq. (e).
            We add \\(a + b\\) and $c$.                      ! We add $a + b$ and $c$.
            The sum \\[ a = b. \\] is small.                 ! The sum $$a = b$$. is small.
            Half hidden \\iffalse not this \\fi shown.       ! Half hidden shown.
            \\vspace{3pt}\\noindent Text \\hskip 1.5em here. ! Text here.
            Space\\ after \\LaTeX\\ and \\TeX{} or \\ldots   ! Space after LaTeX and TeX or …
            One\\\\[2pt] two\\\\* three \\linebreak four.    ! One two three four.
            A\\,b\\;c\\quad d~e.                             ! A b c d e.
            \\setlength{\\parindent}{0pt}\\label{x}Words.    ! Words.
            \\begin{center}Words in \\textsc{Caps}.\\end{center} ! Words in Caps.
            \\unknown[opt]{Kept} words.                      ! Kept words.
            """)
    void readsCommandsAsWords(String tex, String words) throws Exception {
        assertEquals(words, String.join(" ", Documents.sentences(read(tex))));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '§', textBlock = """
            \\'Etude,            Étude
            na\\"{\\i}ve,        naïve
            na\\"\\i ve,         naïve
            \\v{C}ern\\'y,       Černý
            gar\\c con,          garçon
            Erd\\H{o}s,          Erdős
            \\AA ngstr\\"om,     Ångström
            Stra\\ss{}e,         Straße
            \\L ukasz,           Łukasz
            \\~n\\^o\\`a\\u{g},  ñôàğ
            \\'{}x,              x
            """)
    void composesLettersAndAccents(String tex, String word) throws Exception {
        assertEquals(List.of("It is " + word + "."), Documents.sentences(read("It is " + tex + ".")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '§', textBlock = """
            \\newcommand{\\x}{rods}                ! Hot \\x{} melt.         ! Hot rods melt.
            \\newcommand\\x{rods}                  ! Hot \\x\\ melt.         ! Hot rods melt.
            \\newcommand*{\\x}[1]{<#1>}            ! Hot \\x{rods} melt.     ! Hot <rods> melt.
            \\newcommand{\\x}[2][hot]{#2 are #1}   ! \\x{Rods} now.          ! Rods are hot now.
            \\newcommand{\\x}[2][hot]{#2 are #1}   ! \\x[cold]{Rods} now.    ! Rods are cold now.
            \\def\\x#1#2{#2#1}                     ! See \\x ab now.         ! See ba now.
            \\def\\x{rods}\\renewcommand{\\x}{bars} ! Hot \\x{} melt.        ! Hot bars melt.
            \\newcommand{\\y}{\\x}\\newcommand{\\x}{rods} ! Hot \\y{} melt.  ! Hot rods melt.
            \\newcommand{\\x}[1]{#1 #1}            ! See \\x{\\emph{it}} go. ! See it it go.
            \\newcommand{\\x}{50\\%}               ! At \\x{} it melts.      ! At 50% it melts.
            """)
    void expandsTheAuthorsCommands(String definition, String use, String words) throws Exception {
        assertEquals(List.of(words), Documents.sentences(read(definition + "\\begin{document}\n" + use + "\n\\end{document}")));
    }

    @Test
    void anchorsWhatACommandHoldsAtItsOwnLines() throws Exception {
        Paper paper = read("\\newcommand{\\new}[1]{#1}\nOld.\n\\new{This is\nnew. So is\n\nthis.} End.\n");
        assertEquals(List.of(SourceAnchor.ofLines(2, 2, "Old."), SourceAnchor.ofLines(3, 4, "This is new."),
                SourceAnchor.ofLines(4, 4, "So is"), SourceAnchor.ofLines(6, 6, "this."), SourceAnchor.ofLines(6, 6, "End.")),
                paper.sentences().map(sentence -> sentence.anchor()).toList());
    }

    @Test
    void anchorsLongFormulasAtTheirLines() throws Exception {
        Paper paper = read("We solve\n\\begin{align}\na &= b \\label{one} \\\\\nc &= d.\n\\end{align}\nIt works.\n");
        assertEquals(List.of(SourceAnchor.ofLines(1, 4, "We solve $$a &= b \\\\ c &= d$$."), SourceAnchor.ofLines(6, 6, "It works.")),
                paper.sentences().map(sentence -> sentence.anchor()).toList());
    }

    @Test
    void leavesCommentsOut() throws Exception {
        assertEquals(List.of("Some 5% of the rods melt here.", "So it is.", "And on."), Documents.sentences(
                read("Some 5\\% of % the cold\n% all\n  the ro%\n  ds melt\\\\% not\nhere.\n%\n\nSo it is.\n%\nAnd on.\n")));
    }
}
