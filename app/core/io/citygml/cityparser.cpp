#include "core/io/citygml/cityparser.h"

#include "core/io/citygml/bytescan.h"
#include "core/io/citygml/encodedstream.h"
#include "core/io/citygml/headerparser.h"
#include "core/io/citygml/membercutter.h"
#include "core/io/citygml/objectparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace machi::core::citygml {

namespace {

QString faultText(Fault fault)
{
    switch (fault) {
    case Fault::Mismatch:
        return QCoreApplication::translate("CityGml", "An end tag does not match its start tag");
    case Fault::CutShort:
        return QCoreApplication::translate("CityGml", "An element has no end");
    case Fault::TooDeep:
        return QCoreApplication::translate("CityGml", "Elements are nested too deeply");
    case Fault::TooLong:
        return QCoreApplication::translate("CityGml", "A single value is too long");
    case Fault::TooManyNames:
        return QCoreApplication::translate("CityGml", "Too many different element names");
    case Fault::Doctype:
        return QCoreApplication::translate("CityGml",
                                           "Document type declarations and their entities are refused");
    case Fault::None:
    case Fault::Syntax:
        break;
    }
    return QCoreApplication::translate("CityGml", "Not well-formed XML");
}

const char *faultCode(Fault fault)
{
    switch (fault) {
    case Fault::TooDeep:
        return "citygml.too-deep";
    case Fault::TooLong:
        return "citygml.too-long";
    case Fault::Doctype:
        return "citygml.doctype";
    default:
        return "citygml.malformed";
    }
}

} // namespace

class CityParser::Private
{
public:
    Private() : m_axes(m_issues), m_objects(m_paths, m_axes, m_issues) {}

    bool parse(ByteStream &stream, CityObjectHandler &handler, const Options &options);
    const PathTable &paths() const { return m_paths; }

private:
    using Outcome = ObjectParser::Outcome;

    void parseText(EncodedStream &text);
    bool root();
    bool child();
    bool member();
    Outcome content(Tokenizer &tokenizer);
    void giveHeader(std::string_view ahead);
    void reportBroken(Tokenizer &tokenizer);
    std::size_t nextMember(std::string_view text, std::size_t from);
    bool recover(std::size_t outer, std::string_view endTag);
    void sayUndeclared();
    void error(const char *code, const QString &message, std::int64_t line, std::string_view object = {});

    ElementNames m_names;
    PathTree m_paths;
    IssueLog m_issues;
    AxisCheck m_axes;
    ObjectParser m_objects;
    CityObjectHandler *m_handler = nullptr;
    const Options *m_options = nullptr;
    Tokenizer m_tokenizer{m_names};
    Tokenizer m_inner{m_names};
    TextWindow *m_window = nullptr;
    HeaderParser m_header;
    std::string m_rootEnd;
    std::string m_cutObject; ///< the object that the end of the file cut off
    bool m_headerGiven = false;
    bool m_stopped = false;
    bool m_closed = false; ///< the root's end tag was seen
};

void CityParser::Private::error(const char *code, const QString &message, std::int64_t line,
                                std::string_view object)
{
    m_issues.report(Severity::Error, code, message, line, object);
}

bool CityParser::Private::parse(ByteStream &stream, CityObjectHandler &handler, const Options &options)
{
    m_handler = &handler;
    m_options = &options;
    m_names.beginFile();
    m_issues.beginFile(handler);
    m_header = HeaderParser(options.crs);
    m_cutObject.clear();
    m_headerGiven = m_stopped = m_closed = false;

    EncodedStream text(stream, options.encoding);
    if (!text.unknownEncoding().isEmpty()) {
        error("citygml.encoding",
              QCoreApplication::translate("CityGml", "The encoding %1 is not known")
                  .arg(text.unknownEncoding()),
              1);
        return true;
    }
    parseText(text);
    if (text.hasReplaced())
        m_issues.report(Severity::Error, "citygml.encoding",
                        QCoreApplication::translate(
                            "CityGml", "Bytes that mean nothing in the file's encoding were replaced"),
                        0);
    return !m_stopped;
}

void CityParser::Private::parseText(EncodedStream &text)
{
    TextWindow window(text, m_options->chunk, m_options->memberLimit);
    m_window = &window;
    m_tokenizer.open(window);
    if (root()) {
        while (!m_stopped && !m_closed && child()) {
        }
        if (!m_headerGiven && !m_stopped) giveHeader({});
        sayUndeclared();
        if (!m_stopped && !m_closed && !window.failed())
            error("citygml.truncated",
                  QCoreApplication::translate("CityGml", "The file ends before it is complete"),
                  m_tokenizer.lineAt(window.end()), m_cutObject);
    }
    const std::int64_t last = m_tokenizer.lineAt(window.end());
    if (!m_stopped) window.drain();
    if (window.failed() && !m_stopped)
        error("citygml.read",
              QCoreApplication::translate("CityGml", "The file cannot be read: %1").arg(text.error()), last);
    m_window = nullptr;
}

bool CityParser::Private::root()
{
    const Token token = m_tokenizer.next();
    if (token == Token::Start) {
        const ElementName &element = m_tokenizer.element();
        const Role role = element.meaning.role;
        if (role == Role::CityModel || (role == Role::FeatureCollection && m_names.isCityGml())) {
            m_rootEnd = "</" + element.raw;
            return true;
        }
    }
    if (m_window->failed()) return false;
    if (token == Token::Failed && m_tokenizer.fault() == Fault::Doctype) {
        error("citygml.doctype", faultText(Fault::Doctype), m_tokenizer.line());
    } else if (token == Token::Finished) {
        error("citygml.empty", QCoreApplication::translate("CityGml", "The file is empty"), 0);
    } else {
        error("citygml.not-citygml", QCoreApplication::translate("CityGml", "This is not a CityGML file"),
              m_tokenizer.line());
    }
    return false;
}

// One step at the level of the root's children. False = nothing more to come.
bool CityParser::Private::child()
{
    switch (m_tokenizer.next()) {
    case Token::Text:
        return true;
    case Token::End:
        m_closed = m_tokenizer.depth() == 0;
        return true;
    case Token::Finished:
        return false;
    case Token::Failed:
        if (m_tokenizer.fault() == Fault::CutShort) return false;
        reportBroken(m_tokenizer);
        return recover(1, {});
    case Token::Start:
        break;
    }
    switch (m_tokenizer.element().meaning.role) {
    case Role::BoundedBy:
        if (m_headerGiven)
            skipElement(m_tokenizer);
        else
            m_header.boundedBy(m_tokenizer);
        return true; // a fault comes again with the next step
    case Role::Member:
    case Role::AppearanceMember:
        return member();
    case Role::Members:
        return true;
    default:
        break;
    }
    // In gml:featureMembers the objects stand without a member of their own.
    if (m_tokenizer.depth() > 2) return member();
    skipElement(m_tokenizer);
    return true;
}

bool CityParser::Private::member()
{
    const std::size_t outer = m_tokenizer.depth() - 1;
    const Role role = m_tokenizer.element().meaning.role;
    const bool isWrapper = role == Role::Member || role == Role::AppearanceMember;
    if (m_tokenizer.isEmptyElement() && isWrapper) {
        if (m_tokenizer.has(XmlAttribute::Href))
            m_issues.report(Severity::Warning, "citygml.member-elsewhere",
                            QCoreApplication::translate(
                                "CityGml", "A member that stands in another place was not followed"),
                            m_tokenizer.line(), m_tokenizer.attribute(XmlAttribute::Href));
        return true;
    }
    const std::string endTag = "</" + m_tokenizer.element().raw;
    MemberCutter cutter(m_options->memberLimit);
    const MemberCutter::Cut cut =
        m_tokenizer.isEmptyElement() ? MemberCutter::Cut::TooBig : cutter.cut(m_tokenizer, !isWrapper);
    if (!m_headerGiven) giveHeader(m_tokenizer.rest());
    if (m_stopped) return false;
    if (cut == MemberCutter::Cut::TooBig) {
        const Outcome outcome = content(m_tokenizer);
        m_stopped = outcome == Outcome::Stopped;
        if (outcome != Outcome::Broken) return !m_stopped;
        if (m_tokenizer.fault() == Fault::CutShort) {
            m_cutObject = m_objects.objectId();
            return false;
        }
        reportBroken(m_tokenizer);
        if (m_tokenizer.fault() == Fault::None && m_tokenizer.element().meaning.role == Role::Member) {
            m_tokenizer.resume(m_tokenizer.tokenBegin(), outer); // the next one began before this one ended
            return true;
        }
        return recover(outer, endTag);
    }

    const std::string_view text = cutter.text();
    m_inner.open(text.data(), text.data() + text.size(), m_tokenizer.line(), m_tokenizer.scope());
    m_inner.next();
    const Outcome outcome = content(m_inner);
    m_stopped = outcome == Outcome::Stopped;
    // A member without its end tag reaches into the next one, which is to be read all the same.
    const std::size_t next = outcome == Outcome::Broken ? nextMember(text, 1) : std::string_view::npos;
    const bool alone = next == std::string_view::npos;
    const bool cutShort = cut == MemberCutter::Cut::CutShort && alone;
    if (outcome == Outcome::Broken) {
        if (cutShort && m_inner.fault() == Fault::CutShort)
            m_cutObject = m_objects.objectId();
        else
            reportBroken(m_inner);
    }
    m_closed = cutShort && text.find(m_rootEnd) != std::string_view::npos;
    sayUndeclared();
    m_tokenizer.resume(alone ? text.data() + text.size() : text.data() + next, outer);
    return !m_stopped;
}

// What is inside the member just started, up to its end tag; or the object that stands without a member.
ObjectParser::Outcome CityParser::Private::content(Tokenizer &tokenizer)
{
    const Role role = tokenizer.element().meaning.role;
    if (role == Role::AppearanceMember) return m_objects.parseAppearances(tokenizer);
    if (role != Role::Member) return m_objects.parse(tokenizer);
    for (;;) {
        const Token token = tokenizer.next();
        if (token == Token::End) return Outcome::Delivered;
        if (token == Token::Text) continue;
        if (token != Token::Start || tokenizer.element().meaning.role == Role::Member) return Outcome::Broken;
        const Outcome outcome = m_objects.parse(tokenizer);
        if (outcome == Outcome::Stopped || outcome == Outcome::Broken) return outcome;
    }
}

void CityParser::Private::reportBroken(Tokenizer &tokenizer)
{
    if (m_objects.isTooLarge()) {
        error(
            "citygml.too-large",
            QCoreApplication::translate("CityGml", "The object says more than can be kept and was left out"),
            tokenizer.line(), m_objects.objectId());
        return;
    }
    const Fault fault = tokenizer.fault() == Fault::None ? Fault::CutShort : tokenizer.fault();
    error(faultCode(fault), faultText(fault), tokenizer.line(), m_objects.objectId());
}

// Only what is a member by its namespace counts: damaged tags look like much.
std::size_t CityParser::Private::nextMember(std::string_view text, std::size_t from)
{
    for (;;) {
        const std::size_t start = findMemberStart(text, from);
        if (start == std::string_view::npos) return start;
        const char *end = text.data() + text.size();
        const char *nameEnd = findNameEnd(text.data() + start + 1, end);
        const ElementName *name =
            m_names.find(text.substr(start + 1, static_cast<std::size_t>(nameEnd - text.data()) - start - 1),
                         m_tokenizer.scope());
        if (name && (name->meaning.role == Role::Member || name->meaning.role == Role::AppearanceMember))
            return start;
        from = start + 1;
    }
}

// Goes forward to the next member, or behind the end of the one that is being streamed. False = there is
// none.
bool CityParser::Private::recover(std::size_t outer, std::string_view endTag)
{
    constexpr std::size_t overlap = 128; // a tag may lie across the end of what is in memory
    std::size_t from = 1;
    for (;;) {
        const std::string_view text = m_tokenizer.rest();
        const std::size_t start = nextMember(text, std::min(from, text.size()));
        const std::size_t end = endTag.empty() ? std::string_view::npos : text.find(endTag, from);
        if (end < start) {
            const std::size_t close = text.find('>', end);
            if (close != std::string_view::npos) {
                m_tokenizer.resume(text.data() + close + 1, outer);
                return true;
            }
        } else if (start != std::string_view::npos) {
            m_tokenizer.resume(text.data() + start, outer);
            return true;
        }
        m_closed = text.find(m_rootEnd) != std::string_view::npos;
        const std::size_t kept = std::min(text.size(), overlap);
        m_tokenizer.resume(text.data() + text.size() - kept, m_tokenizer.depth());
        from = 0;
        if (m_closed || !m_tokenizer.extend()) return false;
    }
}

void CityParser::Private::giveHeader(std::string_view ahead)
{
    m_headerGiven = true;
    const FileHeader header = m_header.finish(ahead, m_names, m_axes, m_issues);
    m_objects.beginFile(*m_handler, header.dimension, m_options->pieceVertices, m_options->linkTargets);
    m_stopped = m_stopped || !m_handler->header(header);
}

void CityParser::Private::sayUndeclared()
{
    for (std::string prefix = m_names.takeUndeclaredPrefix(); !prefix.empty();
         prefix = m_names.takeUndeclaredPrefix())
        m_issues.report(Severity::Repaired, "citygml.namespace",
                        QCoreApplication::translate(
                            "CityGml", "The prefix %1 is not declared; its usual meaning was taken")
                            .arg(QString::fromStdString(prefix)),
                        m_tokenizer.line(), m_objects.objectId());
}

CityParser::CityParser() : d(std::make_unique<Private>()) {}
CityParser::~CityParser() = default;

bool CityParser::parse(ByteStream &stream, CityObjectHandler &handler, const Options &options)
{
    return d->parse(stream, handler, options);
}

const PathTable &CityParser::paths() const
{
    return d->paths();
}

} // namespace machi::core::citygml
