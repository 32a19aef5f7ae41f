// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A start that cannot go on. The message says what is wrong, the remedy what to do. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The exit code of a start that only a person can repair. */
    public static final int FAILED = 1;

    private final String remedy;
    private final int exitCode;

    public StartRefused(String sentence, String remedy) {
        this(sentence, remedy, FAILED);
    }

    StartRefused(String sentence, String remedy, int exitCode) {
        super(sentence);
        this.remedy = remedy;
        this.exitCode = exitCode;
    }

    String remedy() {
        return remedy;
    }

    int exitCode() {
        return exitCode;
    }

    /** The exit code of a failed start: {@link #FAILED} unless a refusal among its causes names another. */
    public static int exitCode(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused.exitCode();
            }
        }
        return FAILED;
    }

    /** Why a file cannot be used, in a few words. */
    public static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "there is no such file";
            case MalformedInputException _ -> "it is not UTF-8 text";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
