// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.file;

import fr.accueil.backend.account.AccountDraft;
import fr.accueil.backend.account.AccountFault;
import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.account.DraftCheck;
import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** Reads a file of new accounts, and changes nothing. */
@Component
public class AccountFileReader {

    /** In bytes. */
    public static final int LARGEST = 256 * 1024;

    public static final int MOST_LINES = 1_000;

    private static final String MARK = "\ufeff";

    private final DraftCheck check;
    private final Accounts accounts;

    AccountFileReader(DraftCheck check, Accounts accounts) {
        this.check = check;
        this.accounts = accounts;
    }

    /** @param file of any length and content; read up to {@link #LARGEST} */
    public AccountFileContent read(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return new AccountFileContent.Refused(AccountFileRefusal.TOO_LARGE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(text.startsWith(MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return new AccountFileContent.Refused(AccountFileRefusal.OTHER_ENCODING);
        } catch (IOException | UncheckedIOException e) {
            return new AccountFileContent.Refused(AccountFileRefusal.UNREADABLE);
        }
    }

    private AccountFileContent read(String text) throws IOException {
        List<CSVRecord> records = records(text);
        if (records.isEmpty()) {
            return new AccountFileContent.Refused(AccountFileRefusal.EMPTY);
        }
        Map<AccountColumn, Integer> columns = columns(records.getFirst());
        for (AccountColumn column : AccountColumn.values()) {
            if (column.isNeeded() && !columns.containsKey(column)) {
                return new AccountFileContent.Refused(AccountFileRefusal.NO_HEADER);
            }
        }
        if (records.size() == 1) {
            return new AccountFileContent.Refused(AccountFileRefusal.EMPTY);
        }
        return records.size() > MOST_LINES + 1
                ? new AccountFileContent.Refused(AccountFileRefusal.TOO_MANY_LINES)
                : new AccountFileContent.Lines(lines(records.subList(1, records.size()), columns));
    }

    /** Semicolons or commas, as the first line has more of. */
    private static List<CSVRecord> records(String text) throws IOException {
        String first = text.lines().findFirst().orElse("");
        char between = first.chars().filter(one -> one == ';').count()
                        >= first.chars().filter(one -> one == ',').count()
                ? ';'
                : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(between)
                .setIgnoreEmptyLines(true)
                .get();
        List<CSVRecord> records = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord one : parser) {
                if (records.size() <= MOST_LINES + 1 && one.stream().anyMatch(cell -> !cell.isBlank())) {
                    records.add(one);
                }
            }
        }
        return records;
    }

    private static Map<AccountColumn, Integer> columns(CSVRecord heading) {
        Map<AccountColumn, Integer> columns = new EnumMap<>(AccountColumn.class);
        for (int i = 0; i < heading.size(); i++) {
            int at = i;
            AccountColumn.named(heading.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }

    private List<AccountFileContent.Line> lines(List<CSVRecord> records, Map<AccountColumn, Integer> columns) {
        List<AccountFileContent.Line> lines = new ArrayList<>();
        Map<String, Integer> logins = new HashMap<>();
        for (CSVRecord one : records) {
            AccountFileContent.Line line = line(one, columns);
            logins.merge(line.draft().login(), 1, Integer::sum);
            lines.add(line);
        }
        return lines.stream()
                .map(line -> logins.getOrDefault(line.draft().login(), 0) > 1
                                && !line.draft().login().isEmpty()
                        ? with(line, AccountFault.LOGIN_TWICE)
                        : line)
                .toList();
    }

    private AccountFileContent.Line line(CSVRecord one, Map<AccountColumn, Integer> columns) {
        String written = cell(one, columns, AccountColumn.ROLE);
        Optional<Role> role = RoleWords.role(written);
        Optional<Grants> grants = role.map(known -> RoleWords.grants(known, cell(one, columns, AccountColumn.SITE)));
        AccountDraft draft = DraftCheck.tidied(new AccountDraft(
                cell(one, columns, AccountColumn.LOGIN),
                cell(one, columns, AccountColumn.NAME),
                cell(one, columns, AccountColumn.MAIL),
                grants));
        List<AccountFault> faults = new ArrayList<>(check.faults(draft));
        if (role.isEmpty() && !written.isBlank()) {
            faults.replaceAll(fault -> fault == AccountFault.ROLE_MISSING ? AccountFault.ROLE_UNKNOWN : fault);
        }
        if (faults.isEmpty() && accounts.has(draft.login())) {
            faults.add(AccountFault.LOGIN_TAKEN);
        }
        return new AccountFileContent.Line(Math.toIntExact(one.getRecordNumber()), draft, faults);
    }

    private static AccountFileContent.Line with(AccountFileContent.Line line, AccountFault fault) {
        List<AccountFault> faults = new ArrayList<>(line.faults());
        faults.add(fault);
        return new AccountFileContent.Line(line.number(), line.draft(), faults);
    }

    private static String cell(CSVRecord one, Map<AccountColumn, Integer> columns, AccountColumn column) {
        Integer at = columns.get(column);
        return at == null || at >= one.size() ? "" : one.get(at);
    }
}
