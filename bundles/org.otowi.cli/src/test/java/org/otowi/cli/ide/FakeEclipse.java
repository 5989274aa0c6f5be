package org.otowi.cli.ide;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A folder that looks like an Eclipse; started, it writes down its arguments and ends with the wanted code. */
public final class FakeEclipse {

    private FakeEclipse() {}

    /** What Java starts instead of Eclipse. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(System.getProperty("fake.report")), String.join(" ", arguments) + "\n",
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.exit(Integer.getInteger("fake.exitCode"));
    }

    /** Makes one that reports its starts, a line each, to the given file. */
    static void make(Path folder, Path report, int exitCode) throws IOException {
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        Files.write(folder.resolve("eclipse.ini"),
                List.of("-startup", "-vmargs", "-Dfake.report=" + report, "-Dfake.exitCode=" + exitCode));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeEclipse.class.getName());
        String entry = FakeEclipse.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(plugins.resolve("org.eclipse.equinox.launcher_1.6.0.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest);
                InputStream classFile = FakeEclipse.class.getResourceAsStream("FakeEclipse.class")) {
            jar.putNextEntry(new ZipEntry(entry));
            classFile.transferTo(jar);
        }
    }
}
