#include "core/io/citygml/objectparser.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace machi::core::citygml {

namespace {

constexpr std::size_t maxParts = 65535;
constexpr std::size_t maxAttributes = 500000;

bool isGmlGeometry(Role role)
{
    return role == Role::Polygon || role == Role::LineString || role == Role::Curve || role == Role::Point ||
           role == Role::Aggregate || role == Role::OrientableSurface || role == Role::ImplicitGeometry;
}

bool isBoundaryProperty(const ElementName &element)
{
    return element.name.ends_with(":boundedBy") || element.name.ends_with(":opening") ||
           element.name == "core:boundary";
}

} // namespace

ObjectParser::ObjectParser(PathTree &paths, AxisCheck &axes, IssueLog &issues)
    : m_paths(paths),
      m_axes(axes),
      m_issues(issues),
      m_texts(issues),
      m_geometry(m_builder, m_texts, axes, issues),
      m_appearances(issues)
{
}

void ObjectParser::beginFile(CityObjectHandler &handler, int dimension, std::size_t pieceVertices,
                             bool linkTargets)
{
    m_handler = &handler;
    m_linkTargets = linkTargets;
    m_pieceVertices = pieceVertices;
    m_geometry.beginFile(dimension);
    m_object = {};
}

std::string_view ObjectParser::keep(XmlAttribute attribute)
{
    return m_tokenizer->has(attribute) ? m_texts.keep(m_tokenizer->attribute(attribute), false, *m_tokenizer)
                                       : std::string_view();
}

ObjectParser::Outcome ObjectParser::parse(Tokenizer &tokenizer)
{
    m_tokenizer = &tokenizer;
    m_texts.beginObject(tokenizer.isStreaming());
    m_builder.beginObject(tokenizer.isStreaming(), m_linkTargets);
    m_geometry.beginObject(tokenizer, tokenizer.isStreaming() ? this : nullptr);
    m_object.attributes.clear();
    m_object.parts.clear();
    m_object.links.clear();
    m_object.geometry.clear();
    m_object.aggregates.clear();
    m_object.templates.clear();
    m_groups = 0;
    m_stopped = m_gavePieces = false;

    m_object.className = tokenizer.element().name;
    m_object.id = keep(XmlAttribute::Id);
    m_object.line = tokenizer.line();
    m_object.parts.push_back({m_object.className, m_object.id, 0, m_object.line});

    Place place;
    // A boundary surface or a lane may be a member of its own.
    place.semantic = tokenizer.element().meaning.semantic;
    if (place.semantic != SemanticClass::Unknown) place.semanticId = m_object.id;
    const bool read = content(place);
    if (m_stopped) return Outcome::Stopped;
    if (!read && !m_gavePieces) return Outcome::Broken;
    if (m_builder.faults().number.count > 0 && !m_gavePieces) {
        m_issues.report(Severity::Error, "citygml.coordinates",
                        QCoreApplication::translate(
                            "CityGml", "Coordinates that are no numbers: the object was left out"),
                        m_builder.faults().number.line, m_object.id);
        return Outcome::LeftOut;
    }
    if (!finish()) return Outcome::Stopped;
    return read ? Outcome::Delivered : Outcome::Broken;
}

ObjectParser::Outcome ObjectParser::parseAppearances(Tokenizer &tokenizer)
{
    m_object.id = {};
    m_texts.beginObject(false);
    if (m_appearances.parse(tokenizer, *m_handler)) return Outcome::Delivered;
    return m_appearances.stopped() ? Outcome::Stopped : Outcome::Broken;
}

// The properties of an object, part or surface, up to its end tag.
bool ObjectParser::content(Place place)
{
    for (;;) {
        switch (m_tokenizer->next()) {
        case Token::Start:
            if (!property(place)) return false;
            break;
        case Token::Text:
            break;
        case Token::End:
            return true;
        case Token::Finished:
        case Token::Failed:
            return false;
        }
        if (m_stopped || m_texts.isFull()) return false;
    }
}

bool ObjectParser::property(Place &place)
{
    const Meaning &meaning = m_tokenizer->element().meaning;
    switch (meaning.role) {
    case Role::LodGeometry:
        return geometry(place, meaning.lod, meaning.semantic, true);
    case Role::LodImplicit:
        return geometry(place, meaning.lod, SemanticClass::Unknown, true);
    case Role::BoundedBy:
    case Role::Skipped:
        return skipElement(*m_tokenizer);
    case Role::AppearanceMember: {
        const bool read = m_appearances.parse(*m_tokenizer, *m_handler);
        m_stopped = m_stopped || m_appearances.stopped();
        return read;
    }
    case Role::GenericAttribute:
        return genericAttribute(place);
    case Role::GenericSet:
        return genericSet(place);
    case Role::GenericWrapper:
        return content(place);
    default:
        return value(place);
    }
}

bool ObjectParser::value(Place &place)
{
    Place inside = place;
    inside.path = m_paths.child(place.path, m_tokenizer->element());
    const bool isLod = m_tokenizer->element().meaning.role == Role::ReliefLod;
    const bool pointsToBoundary =
        m_tokenizer->has(XmlAttribute::Href) && isBoundaryProperty(m_tokenizer->element());
    const std::int64_t line = pointsToBoundary ? m_tokenizer->line() : 0;
    const std::string_view codeSpace = keep(XmlAttribute::CodeSpace);
    const std::string_view uom = keep(XmlAttribute::Uom);
    const std::string_view href = keep(XmlAttribute::Href);
    std::string_view text;
    for (;;) {
        switch (m_tokenizer->next()) {
        case Token::Text: {
            const std::string_view part =
                m_texts.keep(m_tokenizer->text(), m_tokenizer->isLiteral(), *m_tokenizer);
            text = text.empty() ? part : m_texts.join(text, part);
            break;
        }
        case Token::End:
            if (text.empty() && !href.empty() && pointsToBoundary) {
                m_builder.setPlace({0, place.part, place.semantic, place.semanticId});
                m_builder.referToBoundary(href, line);
                return true;
            }
            if (text.empty()) text = href;
            if (isLod && text.size() == 1 && text[0] >= '0' && text[0] <= '4')
                place.lod = static_cast<std::uint8_t>(text[0] - '0');
            if (!text.empty()) add(inside.path, place, text, codeSpace, uom);
            return true;
        case Token::Start:
            inside.group = ++m_groups;
            return complex(inside);
        case Token::Finished:
        case Token::Failed:
            return false;
        }
    }
}

// The elements inside a property or a data type, the first of which has just started.
bool ObjectParser::complex(const Place &place)
{
    Place inside = place;
    for (Token token = Token::Start;; token = m_tokenizer->next()) {
        if (token == Token::End) return true;
        if (token == Token::Text) continue;
        if (token != Token::Start) return false;
        const Role role = m_tokenizer->element().meaning.role;
        const bool read = m_tokenizer->element().meaning.upperCase || isGmlGeometry(role) ? nested(place)
                                                                                          : property(inside);
        if (!read || m_stopped || m_texts.isFull()) return false;
    }
}

bool ObjectParser::nested(const Place &place)
{
    const ElementName &element = m_tokenizer->element();
    const Role role = element.meaning.role;
    if (role == Role::BoundarySurface) return boundarySurface(place);
    if (isGmlGeometry(role)) return geometry(place, place.lod, SemanticClass::Unknown, false);
    const bool gml = element.name.starts_with("gml:") || element.name.starts_with("app:");
    if (role == Role::Feature || (role == Role::Property && m_tokenizer->has(XmlAttribute::Id) && !gml))
        return part(place);
    if (role == Role::AppearanceObject) {
        const bool read = m_appearances.parse(*m_tokenizer, *m_handler);
        m_stopped = m_stopped || m_appearances.stopped();
        return read;
    }
    Place inside = place;
    return property(inside);
}

bool ObjectParser::part(const Place &place)
{
    Place inside;
    const Meaning &meaning = m_tokenizer->element().meaning;
    const std::string_view id = keep(XmlAttribute::Id);
    inside.lod = place.lod;
    inside.part = place.part;
    inside.semantic = meaning.semantic;
    if (meaning.semantic != SemanticClass::Unknown) inside.semanticId = id;
    m_builder.noteBoundary(inside.semanticId);
    if (m_object.parts.size() < maxParts) {
        inside.part = static_cast<std::uint16_t>(m_object.parts.size());
        m_object.parts.push_back({m_tokenizer->element().name, id, place.part, m_tokenizer->line()});
    } else {
        m_issues.reportOnce(Severity::Warning, "citygml.too-many-parts",
                            QCoreApplication::translate("CityGml", "More parts than can be told apart"),
                            m_tokenizer->line(), m_object.id);
    }
    return content(inside);
}

bool ObjectParser::boundarySurface(const Place &place)
{
    Place inside = place;
    inside.path = m_paths.child(place.path, m_tokenizer->element());
    inside.group = ++m_groups;
    inside.semantic = m_tokenizer->element().meaning.semantic;
    inside.semanticId = keep(XmlAttribute::Id);
    m_builder.noteBoundary(inside.semanticId);
    return content(inside);
}

bool ObjectParser::geometry(const Place &place, std::uint8_t lod, SemanticClass semantic, bool isProperty)
{
    m_builder.setPlace({lod, place.part, place.semantic == SemanticClass::Unknown ? semantic : place.semantic,
                        place.semanticId});
    return isProperty ? m_geometry.property() : m_geometry.geometry();
}

bool ObjectParser::genericAttribute(const Place &place)
{
    std::string_view name = keep(XmlAttribute::Name);
    std::string_view text, uom, codeSpace;
    for (;;) {
        const Token token = m_tokenizer->next();
        if (token == Token::End) break;
        if (token == Token::Text) continue;
        if (token != Token::Start) return false;
        bool read = false;
        if (m_tokenizer->element().meaning.role == Role::GenericName) {
            read = m_texts.content(*m_tokenizer, name);
        } else if (m_tokenizer->element().meaning.role == Role::GenericValue) {
            uom = keep(XmlAttribute::Uom);
            codeSpace = keep(XmlAttribute::CodeSpace);
            read = m_texts.content(*m_tokenizer, text);
        } else {
            read = skipElement(*m_tokenizer);
        }
        if (!read) return false;
    }
    if (!name.empty() && !text.empty()) add(m_paths.generic(place.path, name), place, text, codeSpace, uom);
    return true;
}

bool ObjectParser::genericSet(const Place &place)
{
    Place inside = place;
    inside.group = ++m_groups;
    const std::string_view name = keep(XmlAttribute::Name);
    if (!name.empty()) inside.path = m_paths.generic(place.path, name);
    for (;;) {
        const Token token = m_tokenizer->next();
        if (token == Token::End) return true;
        if (token == Token::Text) continue;
        if (token != Token::Start) return false;
        bool read = false;
        if (m_tokenizer->element().meaning.role == Role::GenericName) {
            std::string_view text;
            read = m_texts.content(*m_tokenizer, text);
            if (!text.empty()) inside.path = m_paths.generic(place.path, text);
        } else {
            read = property(inside);
        }
        if (!read || m_stopped || m_texts.isFull()) return false;
    }
}

void ObjectParser::add(PathTree::Node path, const Place &place, std::string_view value,
                       std::string_view codeSpace, std::string_view uom)
{
    const PathId id = m_paths.path(path);
    if (id == PathTree::none || m_object.attributes.size() >= maxAttributes) {
        m_issues.reportOnce(
            Severity::Warning, "citygml.too-many-attributes",
            QCoreApplication::translate("CityGml", "More attributes than can be kept; the rest was left out"),
            m_tokenizer->line(), m_object.id);
        return;
    }
    m_object.attributes.push_back({id, place.group, place.part, value, codeSpace, uom});
}

void ObjectParser::namePartsOf(ExactGeometry &geometry) const
{
    geometry.parts.resize(m_object.parts.size());
    for (std::size_t i = 0; i < m_object.parts.size(); ++i)
        geometry.parts[i] = m_object.parts[i].id;
}

bool ObjectParser::gathered()
{
    if (m_builder.vertexCount() >= m_pieceVertices && !givePiece(m_builder.place().lod)) m_stopped = true;
    return !m_stopped;
}

bool ObjectParser::givePiece(std::size_t lod)
{
    ExactGeometry &geometry = m_builder.geometry(lod);
    if (geometry.isEmpty()) return true;
    geometry.lod = static_cast<std::uint8_t>(lod);
    m_axes.check(geometry, m_object.line, m_object.id);
    namePartsOf(geometry);
    m_gavePieces = true;
    m_object.aggregates.clear();
    if (m_linkTargets) m_builder.giveAggregates(lod, m_object.aggregates);
    ExactGeometry piece = std::exchange(geometry, {});
    geometry.piece = piece.piece;
    m_builder.forget(lod);
    return m_handler->piece(m_object, std::move(piece), m_paths);
}

void ObjectParser::reportRepairs()
{
    const GeometryFaults &faults = m_builder.faults();
    if (faults.unclosed.count > 0)
        m_issues.report(
            Severity::Repaired, "citygml.ring-unclosed",
            QCoreApplication::translate("CityGml", "A ring that does not end where it begins was closed"),
            faults.unclosed.line, m_object.id, faults.unclosed.count);
    if (faults.tooShort.count > 0)
        m_issues.report(Severity::Warning, "citygml.ring-too-short",
                        QCoreApplication::translate(
                            "CityGml", "A ring with fewer than three different points was left out"),
                        faults.tooShort.line, m_object.id, faults.tooShort.count);
    if (faults.references.count > 0)
        m_issues.report(Severity::Warning, "citygml.too-many-links",
                        QCoreApplication::translate(
                            "CityGml", "More references than can be followed; the rest was left out"),
                        faults.references.line, m_object.id, faults.references.count);
    if (faults.number.count > 0)
        m_issues.report(
            Severity::Error, "citygml.coordinates",
            QCoreApplication::translate("CityGml", "Coordinates that are no numbers were left out"),
            faults.number.line, m_object.id, faults.number.count);
}

bool ObjectParser::finish()
{
    m_builder.resolve(m_object.links);
    reportRepairs();
    // The vectors are lent to the object for the call, so that their memory serves the next one.
    std::size_t lods[GeometryBuilder::lodCount];
    std::size_t count = 0;
    for (std::size_t lod = 0; lod < GeometryBuilder::lodCount; ++lod) {
        ExactGeometry &geometry = m_builder.geometry(lod);
        if (geometry.isEmpty()) continue;
        if (m_gavePieces) {
            if (!givePiece(lod)) return false;
            continue;
        }
        geometry.lod = static_cast<std::uint8_t>(lod);
        m_axes.check(geometry, m_object.line, m_object.id);
        namePartsOf(geometry);
        lods[count++] = lod;
    }
    m_object.aggregates.clear();
    if (m_linkTargets) {
        for (std::size_t lod = 0; lod < GeometryBuilder::lodCount; ++lod)
            m_builder.giveAggregates(lod, m_object.aggregates);
        m_object.templates = m_builder.takeTemplates();
    }
    m_object.geometry.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        std::swap(m_object.geometry[i], m_builder.geometry(lods[i]));
    const bool goOn = m_handler->object(m_object, m_paths);
    for (std::size_t i = 0; i < count; ++i)
        std::swap(m_object.geometry[i], m_builder.geometry(lods[i]));
    return goOn;
}

} // namespace machi::core::citygml
