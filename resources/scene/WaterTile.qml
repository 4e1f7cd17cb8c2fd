import QtQuick
import QtQuick3D

// A square of the water's surface.
Model {
    required property var waterGeometry
    required property var waterColours
    required property vector3d waterPlace
    required property quaternion waterTurn
    geometry: waterGeometry
    position: waterPlace
    rotation: waterTurn
    materials: CustomMaterial {
        shadingMode: CustomMaterial.Unshaded
        cullMode: Material.NoCulling
        Component.onDestruction: classes.texture = null
        Texture {
            id: classTexture
            textureData: waterColours
            minFilter: Texture.Nearest
            magFilter: Texture.Nearest
            tilingModeHorizontal: Texture.ClampToEdge
            tilingModeVertical: Texture.ClampToEdge
        }
        property TextureInput classes: TextureInput { texture: classTexture }
        // The picture lies over the sky: what is blended must leave its alpha whole.
        sourceBlend: CustomMaterial.One
        destinationBlend: CustomMaterial.OneMinusSrcAlpha
        property vector3d brightness: light.brightness
        property vector3d haze: light.hazePaint
        property real reach: scene.hazeReach
        property real lift: scene.waterLift
        property real cutting: cut.strength
        property vector4d cutAcross: cut.across
        property vector4d cutAlong: cut.along
        property vector4d cutUpward: cut.upward
        property vector3d cutLow: cut.low
        property vector3d cutHigh: cut.high
        vertexShader: "water.vert"
        fragmentShader: "water.frag"
    }
}
