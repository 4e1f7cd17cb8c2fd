import QtQuick
import QtQuick3D

// A tile of the ground with what is painted on it.
Model {
    required property var tileGeometry
    required property var tileGround
    required property vector4d tileWindow
    required property vector3d tilePlace
    required property quaternion tileTurn
    required property Texture shadowTexture
    geometry: tileGeometry
    position: tilePlace
    rotation: tileTurn
    materials: CustomMaterial {
        shadingMode: CustomMaterial.Unshaded
        cullMode: Material.NoCulling
        Component.onDestruction: { painting.texture = null; shadows.texture = null }
        Texture {
            id: groundTexture
            textureData: tileGround
            generateMipmaps: true
            mipFilter: Texture.Linear
            tilingModeHorizontal: Texture.ClampToEdge
            tilingModeVertical: Texture.ClampToEdge
        }
        property TextureInput painting: TextureInput { texture: groundTexture }
        property TextureInput shadows: TextureInput { texture: shadowTexture }
        property vector4d window: tileWindow
        property vector3d bare: scene.terrainPaint
        property vector3d sun: light.sun
        property real day: light.day
        property vector3d brightness: light.brightness
        property vector3d haze: light.hazePaint
        property real reach: scene.hazeReach
        property real shadowing: shade.strength
        property real shadowTexels: shade.texels
        property real shadowSlack: shade.slack
        property vector4d shadowAcross: shade.across
        property vector4d shadowAlong: shade.along
        property vector4d shadowTowards: shade.towards
        property real cutting: cut.strength
        property vector4d cutAcross: cut.across
        property vector4d cutAlong: cut.along
        property vector4d cutUpward: cut.upward
        property vector3d cutLow: cut.low
        property vector3d cutHigh: cut.high
        vertexShader: "terrain.vert"
        fragmentShader: cut.strength > 0.5 ? "open-terrain.frag" : "terrain.frag"
    }
}
