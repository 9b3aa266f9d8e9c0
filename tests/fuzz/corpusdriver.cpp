// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for libFuzzer with any compiler: runs every file of the folders it is given, once.
#include "tests/fuzz/fuzz.h"

#include <QDirIterator>

int main(int argc, char** argv)
{
    int run = 0;
    for (int argument = 1; argument < argc; ++argument) {
        QDirIterator files(QString::fromLocal8Bit(argv[argument]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
                return 1;
            }
            std::fprintf(stderr, "%s\n",
                         qPrintable(file.fileName())); // the last one named is the one that crashed
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                                   static_cast<std::size_t>(bytes.size()));
            ++run;
        }
    }
    std::printf("%d inputs\n", run);
    return run > 0 ? 0 : 1;
}
