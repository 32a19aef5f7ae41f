// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.HandClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sources of the voice in their order, and programs that behave badly. */
class VoiceTest {

    private static final String CALL = "Ticket A, quarante-deux, guichet trois.";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(Instant.parse("2030-01-01T08:00:00Z"));
    private Path rendered;
    private Path runs;

    @BeforeEach
    void a_sound() throws IOException {
        rendered = Files.write(folder.resolve("rendered.wav"), sound(500, 22050));
        runs = folder.resolve("runs");
    }

    @Test
    void a_sentence_is_rendered_once_and_kept_over_a_restart() throws IOException {
        Optional<byte[]> first = voice(copying()).say(Locale.FRENCH, CALL);
        Optional<byte[]> second = voice(copying()).say(Locale.FRENCH, CALL);

        assertThat(first)
                .hasValueSatisfying(sound -> assertThat(Wave.isSound(sound)).isTrue());
        assertThat(second).hasValueSatisfying(sound -> assertThat(sound).isEqualTo(first.orElseThrow()));
        assertThat(timesRun()).isEqualTo(1);
        voice(copying()).say(Locale.ENGLISH, CALL);
        assertThat(timesRun()).as("another language is another sound").isEqualTo(2);
    }

    @Test
    void recorded_clips_come_before_the_program_when_all_parts_are_there() throws IOException {
        Path french = Files.createDirectories(folder.resolve("clips/fr"));
        Files.write(french.resolve("ticket a.wav"), sound(100, 8000));
        Files.write(french.resolve("quarante-deux.wav"), sound(200, 8000));
        assertThat(length(voice(copying()).say(Locale.FRENCH, CALL))).isEqualTo(length(Optional.of(sound(500, 22050))));

        Files.write(french.resolve("guichet trois.wav"), sound(300, 8000));
        assertThat(length(voice(copying()).say(Locale.FRENCH, CALL)))
                .as("three clips and two short pauses")
                .isEqualTo(Duration.ofMillis(100 + 200 + 300 + 2 * 120));
    }

    @Test
    void a_clip_that_is_not_what_it_says_is_not_played() throws IOException {
        Path french = Files.createDirectories(folder.resolve("clips/fr"));
        Files.writeString(french.resolve("bonjour.wav"), "<script>alert(1)</script>");
        Files.writeString(french.resolve("secret.wav"), "no sound");

        assertThat(voice("").say(Locale.FRENCH, "Bonjour.")).isEmpty();
        assertThat(voice("").say(Locale.FRENCH, "../secret.")).isEmpty();
        assertThat(Clips.parts(Locale.FRENCH, "../../etc/passwd, Ticket\u0000A"))
                .containsExactly("etcpasswd", "ticketa");
    }

    @Test
    void clips_that_were_not_recorded_alike_leave_it_to_the_program() throws IOException {
        Path french = Files.createDirectories(folder.resolve("clips/fr"));
        Files.write(french.resolve("un.wav"), sound(100, 8000));
        Files.write(french.resolve("deux.wav"), sound(100, 16000));

        assertThat(voice("").say(Locale.FRENCH, "Un, deux.")).isEmpty();
        assertThat(voice(copying()).say(Locale.FRENCH, "Un, deux.")).isPresent();
    }

    @Test
    void a_program_that_hangs_is_killed_and_its_language_left_alone_after_three_sentences() throws IOException {
        Voice voice = new Voice(clips(), cache(), program("sleep 600"), Duration.ofMillis(200), clock.ticker());

        assertThat(voice.say(Locale.FRENCH, CALL)).isEmpty();
        assertThat(voice.say(Locale.FRENCH, CALL)).isEmpty();
        assertThat(timesRun())
                .as("the same sentence is not tried again at once")
                .isEqualTo(1);
        assertThat(ProcessHandle.current().descendants().filter(VoiceTest::sleeps))
                .isEmpty();
        for (String other : List.of("Un.", "Deux.", "Trois.", "Quatre.")) {
            assertThat(voice.say(Locale.FRENCH, other)).isEmpty();
        }
        assertThat(timesRun()).as("three sentences in a row are enough").isEqualTo(3);

        clock.set(clock.instant().minus(Duration.ofHours(3)));
        clock.turn(Duration.ofMinutes(1));
        voice.say(Locale.FRENCH, CALL);
        assertThat(timesRun()).as("a minute later, whatever the clock says").isEqualTo(4);
    }

    @Test
    void one_sentence_that_hangs_again_and_again_mutes_only_itself() {
        Voice voice = new Voice(
                clips(),
                cache(),
                program("case \"$text\" in *bad*) sleep 600;; esac; cp '" + rendered + "' \"$2\""),
                Duration.ofMillis(500),
                clock.ticker());
        assertThat(voice.say(Locale.FRENCH, "Un.")).isPresent();

        for (int minute = 0; minute < 4; minute++) {
            assertThat(voice.say(Locale.FRENCH, "A bad one.")).isEmpty();
            clock.turn(Duration.ofMinutes(1));
        }

        assertThat(voice.say(Locale.FRENCH, CALL)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit 3", "exit 0", "echo '<html>' > \"$2\"", "head -c 40 /dev/zero > \"$2\""})
    void a_program_that_fails_or_makes_no_sound_is_no_voice(String badly) throws IOException {
        assertThat(voice(program(badly)).say(Locale.FRENCH, CALL)).isEmpty();
    }

    @Test
    void without_a_program_or_with_one_that_is_missing_there_is_silence() {
        assertThat(voice("").say(Locale.FRENCH, CALL)).isEmpty();
        assertThat(voice("/no/such/program {text}").say(Locale.FRENCH, CALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " {text}", " --text={text}"})
    void a_sentence_is_read_from_the_input_and_never_an_argument(String old) throws IOException {
        Path trap = folder.resolve("trap");
        String sentence = "-w /etc/passwd\n--phonout=x $(touch " + trap + "); `touch " + trap + "` é, ع";
        String keeping =
                program("printf '%s\\n' \"$@\" > '" + folder.resolve("arguments") + "'; cp '" + rendered + "' \"$2\"");

        assertThat(voice(keeping + old).say(Locale.FRENCH, sentence)).isPresent();

        assertThat(trap).doesNotExist();
        assertThat(Files.readAllLines(folder.resolve("arguments")))
                .hasSize(2)
                .first()
                .isEqualTo("fr");
        assertThat(runs).content().contains("-w /etc/passwd --phonout=x $(touch", "é, ع");
    }

    @Test
    void a_sound_that_is_too_large_is_not_read() {
        String huge = program("cp '" + rendered + "' \"$2\"; truncate -s " + (SpeechProgram.LARGEST + 1) + " \"$2\"");

        assertThat(voice(huge).say(Locale.FRENCH, CALL)).isEmpty();
    }

    @Test
    void a_sentence_of_no_length_or_of_any_length_is_not_spoken() {
        Voice voice = voice(copying());

        assertThat(voice.say(Locale.FRENCH, " ")).isEmpty();
        assertThat(voice.say(Locale.FRENCH, "a".repeat(Voice.LONGEST + 1))).isEmpty();
        assertThat(timesRun()).isZero();
    }

    @Test
    void old_sounds_go_when_there_are_many() throws IOException {
        SoundCache cache = new SoundCache(folder.resolve("few"), 4, clock);
        for (String key : List.of("one", "two", "three", "four", "five")) {
            clock.turnTo(clock.instant().plusSeconds(60));
            cache.keep(key, key.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(cache.find("one")).isEmpty();
        assertThat(cache.find("five")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa"})
    void debians_speech_program_says_a_call_in_every_language_of_the_kiosk(String language) {
        Locale locale = Locale.of(language);
        Voice voice = voice("espeak-ng -v {language} -s 145 -b 1 -w {file} --stdin");

        Optional<byte[]> said = voice.say(locale, Saying.call(locale, "A042", "Guichet", "3"));

        assertThat(length(said)).isGreaterThan(Duration.ofMillis(900));
    }

    private Voice voice(String command) {
        return new Voice(clips(), cache(), command, PATIENCE, clock.ticker());
    }

    private Clips clips() {
        return new Clips(folder.resolve("clips"));
    }

    private SoundCache cache() {
        return new SoundCache(folder.resolve("cache"), 100, clock);
    }

    private String copying() {
        return program("cp '" + rendered + "' \"$2\"");
    }

    /** A program of two arguments, a language and a file, which reads a text and writes it down. */
    private String program(String does) {
        Path script = folder.resolve("program" + Math.abs(does.hashCode()));
        try {
            Files.writeString(
                    script, "#!/bin/sh\ntext=$(cat)\nprintf '%s\\n' \"$text\" >> '" + runs + "'\n" + does + "\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return script + " {language} {file}";
    }

    private long timesRun() {
        try {
            return Files.exists(runs) ? Files.readAllLines(runs).size() : 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean sleeps(ProcessHandle process) {
        return process.info().command().filter(name -> name.endsWith("sleep")).isPresent();
    }

    private static byte[] sound(int millis, float rate) throws IOException {
        AudioFormat format = new AudioFormat(rate, 16, 1, true, false);
        byte[] samples = new byte[(int) (rate * millis / 1000) * 2];
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length / 2),
                AudioFileFormat.Type.WAVE,
                file);
        return file.toByteArray();
    }

    private static Duration length(Optional<byte[]> sound) {
        try (AudioInputStream stream = AudioSystem.getAudioInputStream(new ByteArrayInputStream(sound.orElseThrow()))) {
            return Duration.ofMillis(Math.round(
                    1000.0 * stream.getFrameLength() / stream.getFormat().getFrameRate()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_option_in_a_sentence_is_spoken_and_not_obeyed() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "kept");

        voice("espeak-ng -v {language} -w {file} {text}").say(Locale.FRENCH, "--phonout=" + kept);

        assertThat(kept).hasContent("kept");
    }

    @Test
    void a_sentence_that_fails_mutes_only_itself() {
        Voice voice = voice(program("case \"$text\" in *bad*) exit 3;; esac; cp '" + rendered + "' \"$2\""));

        assertThat(voice.say(Locale.FRENCH, "A bad one.")).isEmpty();
        assertThat(voice.say(Locale.FRENCH, CALL)).isPresent();
    }
}
