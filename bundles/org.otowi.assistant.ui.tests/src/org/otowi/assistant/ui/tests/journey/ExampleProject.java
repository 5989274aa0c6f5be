package org.otowi.assistant.ui.tests.journey;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** A copy of the example research folder, imported as an existing project. */
final class ExampleProject implements AutoCloseable {

    private static final Path EXAMPLE = Path.of(System.getProperty("otowi.examples"), "tracer");

    private final IProject project;

    ExampleProject(Path folder) throws IOException, CoreException {
        copy(EXAMPLE, folder);
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProjectDescription description =
                workspace.loadProjectDescription(IPath.fromOSString(folder.resolve(".project").toString()));
        project = workspace.getRoot().getProject(description.getName());
        project.create(description, null);
        project.open(null);
    }

    IFile file(String path) {
        return project.getFile(path);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws CoreException {
        project.delete(true, true, null);
    }
}
