import QtQuick
import QtQuick3D

// A tile some of whose surfaces have textures.
Model {
    required property var tileGeometry
    required property var tileColours
    required property var tileFeet
    required property var tilePicture
    required property int tileRows
    required property real tileOpacity
    required property vector3d tilePlace
    required property quaternion tileTurn
    required property Texture shadowTexture
    required property var tileWall
    required property vector4d tileWallPlace
    geometry: tileGeometry
    position: tilePlace
    rotation: tileTurn
    materials: CustomMaterial {
        shadingMode: CustomMaterial.Unshaded
        cullMode: Material.NoCulling
        // Qt 6.4 tells the inputs when a texture goes, whether they are still there or not.
        Component.onDestruction: { colours.texture = null; feet.texture = null; picture.texture = null; shadows.texture = null; wall.texture = null }
        Texture { id: colourTexture; textureData: tileColours; minFilter: Texture.Nearest; magFilter: Texture.Nearest }
        Texture { id: feetTexture; textureData: tileFeet; minFilter: Texture.Nearest; magFilter: Texture.Nearest }
        Texture {
            id: pictureTexture
            textureData: tilePicture
            generateMipmaps: true
            mipFilter: Texture.Linear
            tilingModeHorizontal: Texture.ClampToEdge
            tilingModeVertical: Texture.ClampToEdge
        }
        property TextureInput picture: TextureInput { texture: pictureTexture }
        property real pictures: scene.pictures
        property TextureInput colours: TextureInput { texture: colourTexture }
        Texture {
            id: wallTexture
            textureData: tileWall
            tilingModeHorizontal: Texture.ClampToEdge
            tilingModeVertical: Texture.ClampToEdge
        }
        property TextureInput wall: TextureInput { texture: wallTexture }
        property vector4d wallPlace: tileWallPlace
        property real walls: scene.walls
        property real wallLines: scene.wallLines
        property TextureInput feet: TextureInput { texture: feetTexture }
        property TextureInput shadows: TextureInput { texture: shadowTexture }
        property real rows: tileRows
        property real opacity: tileOpacity
        sourceBlend: tileOpacity < 1 ? CustomMaterial.One : CustomMaterial.NoBlend
        destinationBlend: tileOpacity < 1 ? CustomMaterial.OneMinusSrcAlpha : CustomMaterial.NoBlend
        depthDrawMode: Material.AlwaysDepthDraw
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
        vertexShader: "textured.vert"
        fragmentShader: cut.strength > 0.5 || scene.sieved ? "open-textured.frag" : "textured.frag"
    }
}
