// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

import fr.accueil.backend.site.SiteSource;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A version as it is kept: the text of its file, and of the words file of each further language. */
@Entity
@Table(name = "site_version")
@IdClass(SiteVersionRow.Key.class)
class SiteVersionRow implements Persistable<SiteVersionRow.Key> {

    record Key(String site, int number) implements Serializable {}

    @Id
    private String site = "";

    @Id
    private int number;

    private int base;

    @Enumerated(EnumType.STRING)
    private SiteVersion.State state = SiteVersion.State.PLANNED;

    private Instant validFrom = Instant.EPOCH;
    private Instant madeAt = Instant.EPOCH;
    private String madeBy = "";
    private String reason = "";
    private @Nullable Instant appliedAt;
    private @Nullable Long appliedSeq;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;

    @Column(length = 500_000)
    private String definition = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "site_version_words",
            joinColumns = {@JoinColumn(name = "site"), @JoinColumn(name = "number")})
    @MapKeyColumn(name = "language", length = 10)
    @Column(name = "definition", length = 500_000)
    private Map<String, String> words = new HashMap<>();

    @jakarta.persistence.Transient
    private boolean fresh;

    protected SiteVersionRow() {}

    SiteVersionRow(SiteVersion version) {
        this.site = version.site();
        this.number = version.number();
        this.base = version.base();
        this.state = version.state();
        this.validFrom = version.validFrom();
        this.madeAt = version.madeAt();
        this.madeBy = version.by();
        this.reason = version.reason();
        version.applied().ifPresent(this::apply);
        this.definition = version.source().text();
        this.words.putAll(version.source().words());
        this.fresh = true;
    }

    final void apply(SiteVersion.Applied applied) {
        state = SiteVersion.State.APPLIED;
        appliedAt = applied.at();
        appliedSeq = applied.seq();
    }

    void withdraw(String by, Instant now) {
        state = SiteVersion.State.WITHDRAWN;
        withdrawnAt = now;
        withdrawnBy = by;
    }

    /** A planned version made anew from another base. */
    void rebase(int onto, SiteSource source) {
        base = onto;
        definition = source.text();
        words.clear();
        words.putAll(source.words());
    }

    SiteVersion version() {
        return new SiteVersion(
                site,
                number,
                base,
                state,
                validFrom,
                madeAt,
                madeBy,
                reason,
                appliedAt == null
                        ? Optional.empty()
                        : Optional.of(new SiteVersion.Applied(appliedAt, Objects.requireNonNull(appliedSeq))),
                new SiteSource("site " + site + " in the database", definition, Map.copyOf(words)));
    }

    @Override
    public Key getId() {
        return new Key(site, number);
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
