// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/logmerge.h"

#include "core/archive/copyformat.h"
#include "core/history/logrows.h"
#include "core/history/sessionlock.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace backstretch {

namespace {

const QString revisionKey = QStringLiteral("revision");
const QString uuidKey = QStringLiteral("uuid");
const QString deletedKey = QStringLiteral("deleted_at");

QByteArray contentHash(const QJsonObject& item)
{
    return QCryptographicHash::hash(encodeItem(item), QCryptographicHash::Sha256);
}

/// A removed session whose contents are gone for good (sessionsql::emptied).
bool isEmptied(const QJsonObject& session)
{
    return session.contains(deletedKey) && session.value(QStringLiteral("name")).toString().isEmpty() &&
           session.value(QStringLiteral("note")).toString().isEmpty() &&
           session.value(QStringLiteral("exercises")).toArray().isEmpty() &&
           session.value(QStringLiteral("hurts")).toArray().isEmpty();
}

/// Which of two equal revisions wins before their content is looked at: what was changed over what was
/// removed, so that nothing is lost; and of two marks the emptied one, or the other would fill the bin anew.
/// Emptying it raises no revision: it is no wish about the session, and who brings that back wins.
int standingOf(const QJsonObject& item)
{
    return !item.contains(deletedKey) ? 2 : isEmptied(item) ? 1 : 0;
}

enum class Winner { Neither, Log, Copy };

/// The rule of every merge. A total order over all versions an item can have: merging in any order, any
/// number of times, on any computer ends with the same one.
Winner winnerOf(const QJsonObject& here, const QJsonObject& there)
{
    const qint64 mine = here.value(revisionKey).toInteger();
    const qint64 theirs = there.value(revisionKey).toInteger();
    if (mine != theirs) {
        return mine > theirs ? Winner::Log : Winner::Copy;
    }
    if (standingOf(here) != standingOf(there)) {
        return standingOf(here) > standingOf(there) ? Winner::Log : Winner::Copy;
    }
    const QByteArray myHash = contentHash(here);
    const QByteArray theirHash = contentHash(there);
    if (myHash == theirHash) {
        return Winner::Neither;
    }
    return myHash > theirHash ? Winner::Log : Winner::Copy;
}

MergeFate fateOf(const QJsonObject& here, const QJsonObject& there)
{
    switch (winnerOf(here, there)) {
    case Winner::Neither:
        return MergeFate::Same;
    case Winner::Log:
        return here.contains(deletedKey) ? MergeFate::MineRemoved : MergeFate::Mine;
    case Winner::Copy:
        if (!there.contains(deletedKey)) {
            return MergeFate::Copy;
        }
        return here.contains(deletedKey) ? MergeFate::NewRemoved : MergeFate::CopyRemoved;
    }
    return MergeFate::Same;
}

std::optional<int> painIn(const QJsonObject& session, const QString& key)
{
    const QJsonValue value = session.value(key);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

SessionGlance glanceAt(const QJsonObject& session)
{
    return {painIn(session, QStringLiteral("pain_before")), painIn(session, QStringLiteral("pain_after")),
            !session.value(QStringLiteral("note")).toString().trimmed().isEmpty()};
}

MergeItem itemFor(MergeFate fate, const QJsonObject& session, const std::optional<QJsonObject>& mine)
{
    MergeItem item;
    item.fate = fate;
    item.uuid = session.value(uuidKey).toString();
    // What an empty mark was can only be told by the one here.
    const QJsonObject& known = mine && isEmptied(session) ? *mine : session;
    item.name = known.value(QStringLiteral("name")).toString();
    item.started = {known.value(QStringLiteral("started_utc_ms")).toInteger(),
                    known.value(QStringLiteral("utc_offset_s")).toInt(),
                    QDate::fromString(known.value(QStringLiteral("local_date")).toString(), Qt::ISODate)};
    item.copy = glanceAt(session);
    if (mine) {
        item.mine = glanceAt(*mine);
    }
    return item;
}

/// Goes through a copy beside a log. Works on both, owns neither.
class Comparison
{
public:
    static StorageResult<Comparison> of(const Connection& copy, const Connection& log)
    {
        auto theirs = LogRowReader::on(copy);
        auto mine = LogRowReader::on(log);
        auto walk = copy.prepare(
            QStringLiteral("SELECT id, uuid FROM session ORDER BY started_utc_ms DESC, uuid DESC"));
        auto find = log.prepare(QStringLiteral("SELECT id, status FROM session WHERE uuid = ?"));
        const auto total = copy.integer(QStringLiteral("SELECT count(*) FROM session"));
        if (!theirs || !mine) {
            return Unexpected(!theirs ? theirs.error() : mine.error());
        }
        if (!walk || !find || !total) {
            return Unexpected(!walk ? walk.error() : !find ? find.error() : total.error());
        }
        return Comparison(log.file(), std::move(*theirs), std::move(*mine), std::move(*walk),
                          std::move(*find), *total);
    }

    struct Pair
    {
        QJsonObject there;
        std::optional<QJsonObject> here;
        qint64 row = 0; ///< of `here`
        bool busy = false;
    };
    /// The next session of the copy, with the log's own version of it.
    StorageResult<std::optional<Pair>> next()
    {
        const auto more = m_walk.step();
        if (!more) {
            return Unexpected(more.error());
        }
        if (!*more) {
            return std::optional<Pair>();
        }
        const QString uuid = m_walk.text(1);
        auto there = m_theirs.session(m_walk.integer(0));
        if (!there) {
            return Unexpected(there.error());
        }
        Pair pair{std::move(*there), {}, 0, false};
        const auto known = m_find.bind(uuid).step();
        if (!known) {
            return Unexpected(known.error());
        }
        if (*known) {
            pair.row = m_find.integer(0);
            pair.busy = m_find.text(1) == QLatin1String("in_progress") && SessionLock::isHeld(m_file, uuid);
            auto here = m_mine.session(pair.row);
            if (!here) {
                return Unexpected(here.error());
            }
            pair.here = std::move(*here);
        }
        return std::optional(std::move(pair));
    }

    struct Both
    {
        std::vector<QJsonObject> there;
        std::map<QString, QJsonObject> here;
    };
    StorageResult<Both> items(const logtables::List& list)
    {
        auto there = m_theirs.items(list);
        const auto here = m_mine.items(list);
        if (!there || !here) {
            return Unexpected(!there ? there.error() : here.error());
        }
        Both found{std::move(*there), {}};
        for (const QJsonObject& item : *here) {
            found.here.emplace(item.value(list.key).toString(), item);
        }
        return found;
    }

    [[nodiscard]] qint64 total() const { return m_total; }

private:
    Comparison(QString file, LogRowReader theirs, LogRowReader mine, Statement walk, Statement find,
               qint64 total)
        : m_file(std::move(file))
        , m_theirs(std::move(theirs))
        , m_mine(std::move(mine))
        , m_walk(std::move(walk))
        , m_find(std::move(find))
        , m_total(total)
    {
    }

    QString m_file;
    LogRowReader m_theirs;
    LogRowReader m_mine;
    Statement m_walk;
    Statement m_find;
    qint64 m_total;
};

/// The items that are no sessions, list by list, and where a plan has them.
struct Items
{
    const logtables::List& list;
    std::vector<MergeItem> MergePlan::*planned;
    std::set<QString> LeftOut::*leftOut;

    [[nodiscard]] bool isLeftOut(const LeftOut& given, const QString& name) const
    {
        return (given.*leftOut).contains(name);
    }
};
const std::array<Items, logtables::lists.size()> itemLists{
    Items{logtables::choices, &MergePlan::choices, &LeftOut::choices},
    Items{logtables::plans, &MergePlan::plans, &LeftOut::plans},
    Items{logtables::restDays, &MergePlan::restDays, &LeftOut::restDays}};

/// What is done with an item once its fate is known.
struct Effects
{
    std::function<StorageResult<void>(MergeFate, const Comparison::Pair&)> session;
    std::function<StorageResult<void>(MergeFate, const Items&, const QJsonObject&)> item;
};

ArchiveResult<MergePlan> walk(const StagedCopy& copy, const Connection& log, const Effects& effects,
                              const WorkProgress& progress)
{
    auto comparison = Comparison::of(copy.content, log);
    if (!comparison) {
        return Unexpected(archiveError(comparison.error()));
    }
    MergePlan plan;
    for (qint64 done = 0;; ++done) {
        if (!goesOn(progress, done, comparison->total())) {
            return Unexpected(cancelled());
        }
        const auto next = comparison->next();
        if (!next) {
            return Unexpected(archiveError(next.error()));
        }
        if (!*next) {
            break;
        }
        const Comparison::Pair& pair = **next;
        const MergeFate unknown = pair.there.contains(deletedKey) ? MergeFate::NewRemoved : MergeFate::New;
        MergeFate fate = pair.here ? fateOf(*pair.here, pair.there) : unknown;
        if (pair.busy && isTaken(fate)) {
            fate = MergeFate::Busy;
        }
        if (auto taken = effects.session(fate, pair); !taken) {
            return Unexpected(archiveError(taken.error()));
        }
        plan.sessions.push_back(itemFor(fate, pair.there, pair.here));
    }
    for (const Items& list : itemLists) {
        const auto items = comparison->items(list.list);
        if (!items) {
            return Unexpected(archiveError(items.error()));
        }
        for (const QJsonObject& there : items->there) {
            const QString key = there.value(list.list.key).toString();
            const auto here = items->here.find(key);
            const MergeFate fate = here == items->here.end() ? MergeFate::New : fateOf(here->second, there);
            if (auto taken = effects.item(fate, list, there); !taken) {
                return Unexpected(archiveError(taken.error()));
            }
            MergeItem item;
            item.fate = fate;
            item.name = key;
            (plan.*list.planned).push_back(std::move(item));
        }
    }
    return plan;
}

/// Writes single items into the log.
class Taker
{
public:
    static StorageResult<Taker> on(const Connection& log)
    {
        auto writer = LogRowWriter::on(log);
        return writer ? StorageResult<Taker>(Taker(log, std::move(*writer))) : Unexpected(writer.error());
    }
    StorageResult<void> session(const Comparison::Pair& pair)
    {
        if (pair.here) {
            return m_writer.replaceSession(pair.row, pair.there);
        }
        const auto row = m_writer.insertSession(pair.there);
        return row ? StorageResult<void>() : Unexpected(row.error());
    }
    StorageResult<void> item(const logtables::List& list, const QJsonObject& item)
    {
        auto gone = m_log.run(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(list.table.name, list.key),
                              item.value(list.key).toString());
        return gone ? m_writer.insertItem(list.table, item) : gone;
    }

private:
    Taker(Connection log, LogRowWriter writer)
        : m_log(std::move(log))
        , m_writer(std::move(writer))
    {
    }
    Connection m_log;
    LogRowWriter m_writer;
};

/// Locked if a player, of this or another program, is running a session.
StorageResult<void> expectNoPlayer(const Connection& log)
{
    auto running = log.prepare(QStringLiteral("SELECT uuid FROM session WHERE status = 'in_progress'"));
    if (!running) {
        return Unexpected(running.error());
    }
    while (true) {
        const auto more = running->step();
        if (!more) {
            return Unexpected(more.error());
        }
        if (!*more) {
            return {};
        }
        if (SessionLock::isHeld(log.file(), running->text(0))) {
            return Unexpected(
                StorageError{StorageCode::Locked, QStringLiteral("a session is running"), log.file()});
        }
    }
}

/// Deletes what the log has and the copy has not.
StorageResult<void> dropOthers(const StagedCopy& copy, const Connection& log)
{
    const auto prune = [&](const QString& table, const QString& key) -> StorageResult<void> {
        const QString select = QStringLiteral("SELECT %1 FROM %2").arg(key, table);
        auto known = copy.content.prepare(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ?").arg(table, key));
        auto drop = log.prepare(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, key));
        auto all = log.prepare(select);
        if (!known || !drop || !all) {
            return Unexpected(!known ? known.error() : !drop ? drop.error() : all.error());
        }
        QStringList others;
        while (true) {
            const auto more = all->step();
            if (!more) {
                return Unexpected(more.error());
            }
            if (!*more) {
                break;
            }
            const auto has = known->bind(all->text(0)).step();
            if (!has) {
                return Unexpected(has.error());
            }
            if (!*has) {
                others.append(all->text(0));
            }
        }
        for (const QString& other : others) {
            if (auto gone = drop->bind(other).run(); !gone) {
                return gone;
            }
        }
        return {};
    };
    if (auto sessions = prune(logtables::session.name, uuidKey); !sessions) {
        return sessions;
    }
    for (const logtables::List& list : logtables::lists) {
        if (auto pruned = prune(list.table.name, list.key); !pruned) {
            return pruned;
        }
    }
    return {};
}

} // namespace

int MergePlan::count(MergeFate fate) const
{
    const auto in = [fate](const std::vector<MergeItem>& items) {
        return static_cast<int>(std::ranges::count(items, fate, &MergeItem::fate));
    };
    int number = in(sessions);
    for (const Items& list : itemLists) {
        number += in(this->*list.planned);
    }
    return number;
}

bool MergePlan::changesNothing() const
{
    const auto untouched = [](const std::vector<MergeItem>& items) {
        return std::ranges::none_of(items, isTaken, &MergeItem::fate);
    };
    return untouched(sessions) &&
           std::ranges::all_of(itemLists, [&](const Items& list) { return untouched(this->*list.planned); });
}

ArchiveResult<MergePlan> planMerge(const StagedCopy& copy, const Connection& log,
                                   const WorkProgress& progress)
{
    const auto snapshot = Transaction::beginReading(log);
    if (!snapshot) {
        return Unexpected(archiveError(snapshot.error()));
    }
    return walk(copy, log,
                {[](MergeFate, const Comparison::Pair&) { return StorageResult<void>(); },
                 [](MergeFate, const Items&, const QJsonObject&) { return StorageResult<void>(); }},
                progress);
}

ArchiveResult<MergePlan> mergeCopy(const StagedCopy& copy, const Connection& log, const LeftOut& leftOut,
                                   const WorkProgress& progress)
{
    auto transaction = Transaction::begin(log);
    if (!transaction) {
        return Unexpected(archiveError(transaction.error()));
    }
    auto taker = Taker::on(log);
    if (!taker) {
        return Unexpected(archiveError(taker.error()));
    }
    // Compared again: the log may have changed since the user looked.
    auto merged =
        walk(copy, log,
             {[&](MergeFate fate, const Comparison::Pair& pair) {
                  const bool wanted =
                      isTaken(fate) && !leftOut.sessions.contains(pair.there.value(uuidKey).toString());
                  return wanted ? taker->session(pair) : StorageResult<void>();
              },
              [&](MergeFate fate, const Items& list, const QJsonObject& item) {
                  const bool wanted =
                      isTaken(fate) && !list.isLeftOut(leftOut, item.value(list.list.key).toString());
                  return wanted ? taker->item(list.list, item) : StorageResult<void>();
              }},
             progress);
    if (!merged) {
        return merged;
    }
    if (auto committed = transaction->commit(); !committed) {
        return Unexpected(archiveError(committed.error()));
    }
    std::erase_if(merged->sessions,
                  [&](const MergeItem& item) { return leftOut.sessions.contains(item.uuid); });
    for (const Items& list : itemLists) {
        std::erase_if((*merged).*list.planned,
                      [&](const MergeItem& item) { return list.isLeftOut(leftOut, item.name); });
    }
    return merged;
}

ArchiveResult<void> replaceByCopy(const StagedCopy& copy, const Connection& log, const WorkProgress& progress)
{
    auto transaction = Transaction::begin(log);
    if (!transaction) {
        return Unexpected(archiveError(transaction.error()));
    }
    if (auto free = expectNoPlayer(log); !free) {
        return Unexpected(archiveError(free.error()));
    }
    auto taker = Taker::on(log);
    if (!taker) {
        return Unexpected(archiveError(taker.error()));
    }
    const auto replaced =
        walk(copy, log,
             {[&](MergeFate fate, const Comparison::Pair& pair) {
                  return fate == MergeFate::Same ? StorageResult<void>() : taker->session(pair);
              },
              [&](MergeFate fate, const Items& list, const QJsonObject& item) {
                  return fate == MergeFate::Same ? StorageResult<void>() : taker->item(list.list, item);
              }},
             progress);
    if (!replaced) {
        return Unexpected(replaced.error());
    }
    if (auto dropped = dropOthers(copy, log); !dropped) {
        return Unexpected(archiveError(dropped.error()));
    }
    if (auto committed = transaction->commit(); !committed) {
        return Unexpected(archiveError(committed.error()));
    }
    return {};
}

ArchiveResult<void> emptyLog(const Connection& log)
{
    const auto emptied = log.inTransaction([&]() -> StorageResult<void> {
        if (auto free = expectNoPlayer(log); !free) {
            return free;
        }
        QStringList tables{logtables::session.name}; // its parts hang on it
        for (const logtables::List& list : logtables::lists) {
            tables << list.table.name;
        }
        for (const QString& table : tables) {
            if (auto gone = log.run(QStringLiteral("DELETE FROM %1").arg(table)); !gone) {
                return gone;
            }
        }
        return {};
    });
    if (!emptied) {
        return Unexpected(archiveError(emptied.error()));
    }
    // The connection overwrites what it deletes; this gives the room back. Without it nothing is lost.
    static_cast<void>(log.run(QStringLiteral("VACUUM")));
    return {};
}

} // namespace backstretch
