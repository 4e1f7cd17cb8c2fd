import QtQuick
import QtQuick3D

// Everything that decides anything is in app/scene; here it is only put together. `scene` is a SceneState.
Rectangle {
    id: sky
    property real horizon: Math.max(0.001, Math.min(1, scene.horizon))
    gradient: Gradient {
        GradientStop { position: 0; color: Qt.tint(scene.hazeColour, Qt.rgba(scene.skyColour.r, scene.skyColour.g, scene.skyColour.b, Math.max(0, Math.min(1, 1.4 * scene.horizon)))) }
        GradientStop { position: sky.horizon; color: scene.hazeColour }
    }

    View3D {
        anchors.fill: parent
        camera: eye
        environment: SceneEnvironment {
            backgroundMode: SceneEnvironment.Transparent
            tonemapMode: SceneEnvironment.TonemapModeNone
            antialiasingMode: scene.still ? SceneEnvironment.SSAA : SceneEnvironment.ProgressiveAA
            antialiasingQuality: SceneEnvironment.High
        }
        PerspectiveCamera {
            id: eye
            position: scene.eyePlace
            rotation: scene.eyeTurn
            fieldOfView: scene.fieldOfView
            clipNear: scene.clipNear
            clipFar: scene.clipFar
            frustumCullingEnabled: true
        }
        Model {
            visible: scene.hasGround
            geometry: scene.groundDisc
            position: scene.groundPlace
            eulerRotation.x: -90
            materials: CustomMaterial {
                shadingMode: CustomMaterial.Unshaded
                cullMode: Material.NoCulling
                property vector3d colour: scene.groundPaint
                property vector3d haze: scene.hazePaint
                property real reach: scene.hazeReach
                vertexShader: "ground.vert"
                fragmentShader: "ground.frag"
            }
        }
        Node {
            eulerRotation.x: -90
            // A smoothed picture is not drawn again for a texture's new contents (Qt 6.4), but for any move.
            y: scene.painting % 1000 * 1e-8
            Repeater3D {
                model: scene.plainTiles
                delegate: Model {
                    required property var tileGeometry
                    required property var tileColours
                    required property var tileFeet
                    required property int tileRows
                    required property real tileOpacity
                    required property vector3d tilePlace
                    required property quaternion tileTurn
                    geometry: tileGeometry
                    position: tilePlace
                    rotation: tileTurn
                    materials: CustomMaterial {
                        shadingMode: CustomMaterial.Unshaded
                        cullMode: Material.NoCulling
                        // Qt 6.4 tells the inputs when a texture goes, whether they are still there or not.
                        Component.onDestruction: { colours.texture = null; feet.texture = null }
                        Texture { id: colourTexture; textureData: tileColours; minFilter: Texture.Nearest; magFilter: Texture.Nearest }
                        Texture { id: feetTexture; textureData: tileFeet; minFilter: Texture.Nearest; magFilter: Texture.Nearest }
                        property TextureInput colours: TextureInput { texture: colourTexture }
                        property TextureInput feet: TextureInput { texture: feetTexture }
                        property real rows: tileRows
                        property real opacity: tileOpacity
                        sourceBlend: tileOpacity < 1 ? CustomMaterial.SrcAlpha : CustomMaterial.NoBlend
                        destinationBlend: tileOpacity < 1 ? CustomMaterial.OneMinusSrcAlpha : CustomMaterial.NoBlend
                        depthDrawMode: Material.AlwaysDepthDraw
                        property vector3d sun: scene.sun
                        property vector3d haze: scene.hazePaint
                        property real reach: scene.hazeReach
                        vertexShader: "city.vert"
                        fragmentShader: "city.frag"
                    }
                }
            }
            Repeater3D {
                model: scene.texturedTiles
                delegate: Model {
                    required property var tileGeometry
                    required property var tileColours
                    required property var tileFeet
                    required property var tilePicture
                    required property int tileRows
                    required property real tileOpacity
                    required property vector3d tilePlace
                    required property quaternion tileTurn
                    geometry: tileGeometry
                    position: tilePlace
                    rotation: tileTurn
                    materials: CustomMaterial {
                        shadingMode: CustomMaterial.Unshaded
                        cullMode: Material.NoCulling
                        // Qt 6.4 tells the inputs when a texture goes, whether they are still there or not.
                        Component.onDestruction: { colours.texture = null; feet.texture = null; picture.texture = null }
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
                        property TextureInput feet: TextureInput { texture: feetTexture }
                        property real rows: tileRows
                        property real opacity: tileOpacity
                        sourceBlend: tileOpacity < 1 ? CustomMaterial.SrcAlpha : CustomMaterial.NoBlend
                        destinationBlend: tileOpacity < 1 ? CustomMaterial.OneMinusSrcAlpha : CustomMaterial.NoBlend
                        depthDrawMode: Material.AlwaysDepthDraw
                        property vector3d sun: scene.sun
                        property vector3d haze: scene.hazePaint
                        property real reach: scene.hazeReach
                        vertexShader: "textured.vert"
                        fragmentShader: "textured.frag"
                    }
                }
            }
            Repeater3D {
                model: scene.groundTiles
                delegate: Model {
                    required property var tileGeometry
                    required property var tileGround
                    required property vector4d tileWindow
                    required property vector3d tilePlace
                    required property quaternion tileTurn
                    geometry: tileGeometry
                    position: tilePlace
                    rotation: tileTurn
                    materials: CustomMaterial {
                        shadingMode: CustomMaterial.Unshaded
                        cullMode: Material.NoCulling
                        Component.onDestruction: painting.texture = null
                        Texture {
                            id: groundTexture
                            textureData: tileGround
                            generateMipmaps: true
                            mipFilter: Texture.Linear
                            tilingModeHorizontal: Texture.ClampToEdge
                            tilingModeVertical: Texture.ClampToEdge
                        }
                        property TextureInput painting: TextureInput { texture: groundTexture }
                        property vector4d window: tileWindow
                        property vector3d bare: scene.terrainPaint
                        property vector3d sun: scene.sun
                        property vector3d haze: scene.hazePaint
                        property real reach: scene.hazeReach
                        vertexShader: "terrain.vert"
                        fragmentShader: "terrain.frag"
                    }
                }
            }
        }
    }
}
