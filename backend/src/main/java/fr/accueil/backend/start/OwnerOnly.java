// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that their owner alone may read and write (0600, folders 0700). On a system without such modes nothing is done. */
public final class OwnerOnly {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerOnly.class);
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final int NOTHING_FOR_OTHERS = 077;

    private OwnerOnly() {}

    /** All files that this process creates from now on are its owner's alone, those of libraries too. */
    public static void umask() {
        if (!POSIX) {
            return;
        }
        try {
            Linker linker = Linker.nativeLinker();
            MethodHandle umask = linker.downcallHandle(
                    linker.defaultLookup().find("umask").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            int before = (int) umask.invokeExact(NOTHING_FOR_OTHERS);
            // A stricter mask stays.
            int _ = (int) umask.invokeExact(NOTHING_FOR_OTHERS | before);
        } catch (Throwable e) {
            LOG.warn("The modes of new files could not be narrowed; start Accueil with umask 077. ({})", e.toString());
        }
    }

    /** For {@code Files.createFile} and {@code Files.newByteChannel}. */
    public static FileAttribute<?>[] file() {
        return mode("rw-------");
    }

    /** For {@code Files.createDirectory}. */
    public static FileAttribute<?>[] folder() {
        return mode("rwx------");
    }

    private static FileAttribute<?>[] mode(String mode) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    /**
     * Takes every right of other users from one file or folder, and leaves those of its owner.
     *
     * @return whether there was any
     * @throws IOException when it belongs to another user, or cannot be changed
     */
    public static boolean narrow(Path path) throws IOException {
        if (!POSIX) {
            return false;
        }
        Set<PosixFilePermission> all = Files.getPosixFilePermissions(path);
        Set<PosixFilePermission> kept = EnumSet.copyOf(OWNER);
        kept.retainAll(all);
        if (kept.equals(all)) {
            return false;
        }
        Files.setPosixFilePermissions(path, kept);
        return true;
    }

    /** The same for a folder and all that lies in it, links left alone; gives what could not be changed. */
    static List<Path> narrowAll(Path folder) throws IOException {
        List<Path> left = new ArrayList<>();
        FileVisitor<Path> narrowing = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                return tried(path, left);
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                return attributes.isSymbolicLink() ? FileVisitResult.CONTINUE : tried(path, left);
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
                left.add(path);
                return FileVisitResult.CONTINUE;
            }
        };
        Files.walkFileTree(folder, narrowing);
        return left;
    }

    private static FileVisitResult tried(Path path, List<Path> left) {
        try {
            narrow(path);
        } catch (IOException _) {
            left.add(path);
        }
        return FileVisitResult.CONTINUE;
    }
}
