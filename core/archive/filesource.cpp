// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filesource.h"

namespace backstretch {

FileSource::FileSource(QFileDevice& file)
    : m_file(file)
{
    zip_error_init(&m_error);
}

FileSource::~FileSource()
{
    zip_error_fini(&m_error);
}

zip_source_t* FileSource::source()
{
    return zip_source_function_create(&FileSource::call, this, &m_error);
}

zip_int64_t FileSource::call(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    return static_cast<FileSource*>(self)->answer(data, length, command);
}

zip_int64_t FileSource::fail(int zipCode)
{
    zip_error_set(&m_error, zipCode, 0);
    return -1;
}

zip_int64_t FileSource::seek(void* data, zip_uint64_t length, qint64& position)
{
    const zip_int64_t target =
        zip_source_seek_compute_offset(static_cast<zip_uint64_t>(position),
                                       static_cast<zip_uint64_t>(m_file.size()), data, length, &m_error);
    if (target < 0) {
        return -1;
    }
    position = target;
    return 0;
}

zip_int64_t FileSource::answer(void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return m_file.openMode().testFlag(QIODevice::WriteOnly)
                   ? zip_source_make_command_bitmap(
                         ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                         ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
                         ZIP_SOURCE_SUPPORTS, ZIP_SOURCE_REMOVE, ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_WRITE,
                         ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_SEEK_WRITE,
                         ZIP_SOURCE_TELL_WRITE, -1)
                   : zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                                    ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                                    ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
                                                    -1);
    case ZIP_SOURCE_OPEN:
        m_readAt = 0;
        return 0;
    case ZIP_SOURCE_READ: {
        if (!m_file.seek(m_readAt)) {
            return fail(ZIP_ER_SEEK);
        }
        const qint64 read = m_file.read(static_cast<char*>(data), static_cast<qint64>(length));
        if (read < 0) {
            return fail(ZIP_ER_READ);
        }
        m_readAt += read;
        return read;
    }
    case ZIP_SOURCE_SEEK:
        return seek(data, length, m_readAt);
    case ZIP_SOURCE_TELL:
        return m_readAt;
    case ZIP_SOURCE_STAT: {
        auto* const stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->valid = ZIP_STAT_SIZE;
        stat->size = static_cast<zip_uint64_t>(m_file.size());
        return static_cast<zip_int64_t>(sizeof(*stat));
    }
    case ZIP_SOURCE_BEGIN_WRITE:
        m_writeAt = 0;
        return 0;
    case ZIP_SOURCE_WRITE: {
        if (!m_file.seek(m_writeAt)) {
            return fail(ZIP_ER_SEEK);
        }
        const qint64 written = m_file.write(static_cast<const char*>(data), static_cast<qint64>(length));
        if (written < 0) {
            return fail(ZIP_ER_WRITE);
        }
        m_writeAt += written;
        return written;
    }
    case ZIP_SOURCE_SEEK_WRITE:
        return seek(data, length, m_writeAt);
    case ZIP_SOURCE_TELL_WRITE:
        return m_writeAt;
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&m_error, data, length);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
    case ZIP_SOURCE_REMOVE:
    case ZIP_SOURCE_COMMIT_WRITE:
    case ZIP_SOURCE_ROLLBACK_WRITE:
        return 0; // whoever owns the file decides whether it stays
    default:
        return fail(ZIP_ER_OPNOTSUPP);
    }
}

} // namespace backstretch
