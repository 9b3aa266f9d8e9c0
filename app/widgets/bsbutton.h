// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/fitsheight.h"
#include "app/widgets/textsizes.h"

#include <QPushButton>

namespace backstretch {

class Theme;

/// Every push button of the program. QPushButton cannot wrap its words; this one does, into two
/// lines, so that a long translation makes a button taller and not the window wider.
class BsButton : public FitsHeight<QPushButton>, public AccessibleSource
{
    Q_OBJECT
public:
    enum class Kind {
        Primary,   ///< the one next step of a page
        Secondary, ///< an equal among others
        Soft,      ///< an offer; may be checkable
        Text,      ///< the quiet way out
        Warn,      ///< something hurts
    };
    enum class Size { Small, Normal, Large, Hero };
    /// Where icon and key cap stand.
    enum class Layout {
        Beside,    ///< icon beside the label
        OverKey,   ///< icon beside the label, key cap under both (the player's buttons)
        BesideKey, ///< icon, label and key cap in one line (the player's Pause)
        IconAbove, ///< icon above the label (the compact player)
    };

    BsButton(const Theme& theme, Kind kind, const QString& label, QWidget* parent = nullptr);

    /// Plain text: an ampersand is an ampersand. Shortcuts are the page's matter.
    void setLabel(const QString& label);
    [[nodiscard]] const QString& label() const { return m_label; }

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setSize(Size size);
    void setLayout(Layout layout);
    /// A name under :/icons, or nothing. `trailing` puts it after the label (Next).
    void setIconName(const QString& name, bool trailing = false);
    /// The text in the key cap, shown by OverKey and BesideKey.
    void setKeyCap(const QString& key);
    /// Text size in pixels, for the player; until then the label follows the user's text size.
    void setLabelPixels(double pixels);
    /// Without icon and words; for square buttons that show an icon only.
    void setIconOnly(const QString& iconName, const QString& accessibleName);

    /// Opens under it. By the keyboard its first line is marked at once.
    void setMenu(QMenu* menu);
    /// The focus is back from a menu: Qt does not say so.
    void tellFocus();

    [[nodiscard]] QAccessibleInterface* createAccessible() override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    /// Ctrl+Enter belongs to the page: it does the next step, whatever is marked.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Look;
    [[nodiscard]] Look look() const;
    [[nodiscard]] double iconSize() const;
    [[nodiscard]] double gap() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int minimumHeightFor(Size size) const;
    [[nodiscard]] QSizeF keyCapSize() const;
    [[nodiscard]] QFont keyCapFont() const;
    [[nodiscard]] double widthBesideLabel() const;
    [[nodiscard]] double heightFor(double labelWidth) const;
    [[nodiscard]] QSize sizeFor(double labelWidth) const;
    void paintKeyCap(QPainter& painter, const QRectF& box) const;
    void restyle();
    void measured();

    const Theme& m_theme;
    QString m_label;
    mutable TextSizes m_sizes; ///< of the label, what was measured already
    QString m_iconName;
    QString m_keyCap;
    Kind m_kind;
    Size m_size = Size::Normal;
    Layout m_layout = Layout::Beside;
    bool m_iconTrailing = false;
    bool m_ownPixels = false;
};

} // namespace backstretch
