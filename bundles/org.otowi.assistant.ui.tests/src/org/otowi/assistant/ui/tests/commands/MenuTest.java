package org.otowi.assistant.ui.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.editors.text.EditorsUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;

/** The commands stand in the context menus of the files that they can work on, and nowhere else. */
class MenuTest {

    private static final String CODE = "Summarize Code";
    private static final String PAPER = "Summarize Paper";

    private ResearchProject project;

    @BeforeEach
    void createProject() throws Exception {
        project = new ResearchProject("menus");
    }

    @AfterEach
    void deleteProject() throws Exception {
        project.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.f90", "a.F90", "a.f", "a.for", "a.f03", "a.c", "a.h", "a.hpp", "a.cxx", "a.py",
            "A.java", "A.FOR", "a.c++", "a.cu"})
    void sourceFilesCanBeSummarizedAsCode(String name) throws Exception {
        assertEquals(List.of(CODE), offered(project.write(name, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.tex", "a.md", "a.txt", "a.ipynb", "PAPER.PDF", "a.markdown", "a.rst"})
    void writingsCanBeSummarizedAsPapers(String name) throws Exception {
        assertEquals(List.of(PAPER), offered(project.write(name, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.png", "Makefile", "a.py.aiprov.jsonl"})
    void otherFilesOfferNothing(String name) throws Exception {
        assertEquals(List.of(), offered(project.write(name, "")));
    }

    @Test
    void severalFilesOfOneKindCanBeSummarizedTogether() throws Exception {
        IFile first = project.write("a.f90", "");
        IFile second = project.write("b.py", "");
        assertEquals(List.of(CODE), offered(first, second));
        ContextMenu.ofExplorer(first).photograph("context-menu", 60, 40);
        assertEquals(List.of(), offered(first, project.write("c.tex", "")));
    }

    @Test
    void folderNamedAsASourceFileOffersNothing() throws Exception {
        IFolder folder = project.project().getFolder("folder.py");
        folder.create(true, true, null);
        assertEquals(List.of(), offered(folder));
    }

    @Test
    void selectedFolderHidesTheFileInTheEditor() throws Exception {
        IFolder folder = project.project().getFolder("results");
        folder.create(true, true, null);
        ContextMenu.ofEditor(project.write("a.f90", ""), EditorsUI.DEFAULT_TEXT_EDITOR_ID);
        assertEquals(List.of(), offered(folder));
    }

    @Test
    void textEditorOffersTheCommandForItsFile() throws Exception {
        IFile code = project.write("a.f90", "end\n");
        assertEquals(List.of(CODE), offered(ContextMenu.ofEditor(code, EditorsUI.DEFAULT_TEXT_EDITOR_ID)));
        IFile paper = project.write("a.tex", "\n");
        assertEquals(List.of(PAPER), offered(ContextMenu.ofEditor(paper, EditorsUI.DEFAULT_TEXT_EDITOR_ID)));
        IFile other = project.write("a.csv", "\n");
        assertEquals(List.of(), offered(ContextMenu.ofEditor(other, EditorsUI.DEFAULT_TEXT_EDITOR_ID)));
    }

    @Test
    void javaEditorOffersTheCommandForItsFile() throws Exception {
        IFile code = project.write("A.java", "class A {}\n");
        assertEquals(List.of(CODE), offered(ContextMenu.ofEditor(code, "org.eclipse.jdt.ui.CompilationUnitEditor")));
    }

    private static List<String> offered(IResource... selected) {
        return offered(ContextMenu.ofExplorer(selected));
    }

    private static List<String> offered(ContextMenu menu) {
        return menu.enabledItems().stream().filter(label -> label.startsWith("Summarize")).toList();
    }
}
